package org.tlsbadge.scan.imap;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where mail lies on a server: {@code imaps://user@host:port/folder}, RFC 5092.
 *
 * @param tls    whether the connection is encrypted from its beginning; else it becomes so by STARTTLS
 * @param folder null for all folders
 */
public record ImapAddress(
        boolean tls,
        String user,
        String host,
        int port,
        @Nullable String folder) {

    private static final String TLS = "imaps://";
    private static final String STARTTLS = "imap://";
    private static final int TLS_PORT = 993;
    private static final int STARTTLS_PORT = 143;

    /** Whether the text is meant to be such an address. */
    public static boolean isOne(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith(TLS) || lower.startsWith(STARTTLS);
    }

    /** @throws IllegalArgumentException when it is none, with the reason in words */
    public static ImapAddress parse(String text) {
        boolean tls = text.toLowerCase(Locale.ROOT).startsWith(TLS);
        String rest = text.substring(tls ? TLS.length() : STARTTLS.length());
        int slash = rest.indexOf('/');
        String authority = slash < 0 ? rest : rest.substring(0, slash);
        String folder = slash < 0 ? "" : decoded(rest.substring(slash + 1));
        int at = authority.lastIndexOf('@');
        if (at <= 0) {
            throw new IllegalArgumentException("an address has the form imaps://user@host/folder");
        }
        String user = authority.substring(0, at);
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException(
                    "no password in an address, please: it would stand in the list of processes, and in results");
        }
        String place = authority.substring(at + 1);
        int colon = place.lastIndexOf(':');
        boolean ported = colon > place.lastIndexOf(']');
        String host = (ported ? place.substring(0, colon) : place).replaceAll("[\\[\\]]", "");
        int port = ported ? port(place.substring(colon + 1)) : tls ? TLS_PORT : STARTTLS_PORT;
        if (host.isEmpty()) {
            throw new IllegalArgumentException("an address needs a host");
        }
        return new ImapAddress(tls, decoded(user), host, port, folder.isEmpty() ? null : folder);
    }

    private static int port(String digits) {
        boolean number =
                !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int port = number ? Integer.parseInt(digits) : 0;
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("a port is a number up to 65535, not " + digits);
        }
        return port;
    }

    /** A plus sign is one here, unlike in a form. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The address without its folder. */
    public String account() {
        String place = host.indexOf(':') < 0 ? host : "[" + host + "]";
        String named = port == (tls ? TLS_PORT : STARTTLS_PORT) ? place : place + ":" + port;
        String encoded =
                user.replace("%", "%25").replace("@", "%40").replace("/", "%2F").replace(":", "%3A");
        return (tls ? TLS : STARTTLS) + encoded + "@" + named;
    }

    /** How results call a folder of the account. */
    public String folder(String name) {
        return account() + "/" + name;
    }
}
