package org.tlsbadge.scan.imap;

import javax.net.ssl.SSLSocketFactory;

/**
 * How to get at mail on a server.
 *
 * @param secret     the password, or an access token
 * @param token      whether it is an OAuth 2 access token
 * @param withoutTls whether a connection may stay unencrypted
 * @param tls        makes encrypted connections; says whose certificates are trusted
 */
public record ImapAccess(ImapAddress address, String secret, boolean token, boolean withoutTls, SSLSocketFactory tls) {

    /** Without the secret. */
    @Override
    public String toString() {
        String folder = address.folder();
        return address.folder(folder == null ? "" : folder);
    }
}
