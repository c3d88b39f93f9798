package org.tlsbadge.core.dialect;

import java.util.Locale;

/** What a server fills into its text, named as in a {@link Template}: {@code {version}}, {@code {cipher}}, … */
public enum Hole {
    VERSION,
    CIPHER,
    /** Secret bits of the cipher. */
    BITS,
    KEYEXCHANGE,
    /** Group, curve or size of the key exchange. */
    GROUP,
    SERVERSIGNATURE,
    CLIENTSIGNATURE,
    /** The word for the verdict on the client's certificate. */
    VERIFY,
    SUBJECT,
    ISSUER,
    /** The name of the client's address. */
    NAME,
    ADDRESS,
    HELO,
    /** Whatever stands there is of no interest. */
    ANY;

    static Hole named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
