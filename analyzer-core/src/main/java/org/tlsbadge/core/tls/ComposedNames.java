package org.tlsbadge.core.tls;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.NameTable;
import org.tlsbadge.core.text.SourceText;

/**
 * Names that follow from IANA's: GnuTLS leaves out {@code WITH} and writes SHA-1 with its number; GnuTLS and Go give
 * ChaCha20-Poly1305 no digest. They are many, and most runs meet none of them.
 */
final class ComposedNames {
    private static final String WITH = "_WITH_";
    private static final String POLY1305 = "_POLY1305";

    private final SuiteTable table;
    private final NameTable names = new NameTable(11);

    ComposedNames(SuiteTable table) {
        this.table = table;
        for (int i = 0; i < table.size(); i++) {
            String name = table.name(i);
            int with = name.indexOf(WITH);
            if (with > 0 && name.startsWith("TLS_")) {
                // IANA has both orders, GnuTLS the usual one
                String agreement = name.substring(4, with).replace("PSK_DHE", "DHE_PSK");
                String composed = agreement.concat(name.substring(with + WITH.length() - 1));
                add(composed, i);
                addWithoutDigest(composed, i);
                addWithoutDigest(name.substring(4), i);
            }
        }
    }

    /** By name without {@code TLS_}. */
    @Nullable
    CipherSuite find(SourceText text, int start, int end) {
        int index = names.find(text, start, end);
        return index < 0 ? null : table.suite(index);
    }

    private void add(String name, int index) {
        put(name, index);
        if (name.endsWith("_SHA")) {
            put(name.concat("1"), index);
        }
    }

    private void addWithoutDigest(String name, int index) {
        int end = name.indexOf(POLY1305) + POLY1305.length();
        if (end > POLY1305.length() && !name.endsWith("_OLD")) {
            put(name.substring(0, end), index);
        }
    }

    private void put(String name, int index) {
        names.put(SourceText.of(name), index);
    }
}
