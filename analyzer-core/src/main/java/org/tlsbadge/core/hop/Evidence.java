package org.tlsbadge.core.hop;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.Span;

/**
 * One fact of a hop and the characters that show it.
 *
 * @param says  what they show: the name of the fact in the report
 * @param place where they stand, in the field's source
 */
public record Evidence(String says, Span place) {

    /** All evidence of a hop, in the order of the text. */
    public static List<Evidence> of(Hop hop) {
        List<Evidence> all = new ArrayList<>();
        Transport transport = hop.transport();
        add(all, "client", hop.client().address());
        add(all, "by", hop.by());
        add(all, "with", hop.with());
        add(all, answer(transport), transport.proof());
        if (transport.counterproof() != null && !transport.counterproof().equals(transport.proof())) {
            add(all, "contradiction", transport.counterproof());
        }
        if (!transport.versionInferred()) {
            add(all, "version", transport.version());
        }
        Cipher cipher = transport.cipher();
        if (cipher != null) {
            add(all, "cipher", cipher.written());
            add(all, "bits", cipher.bits());
        }
        keys(all, transport, cipher);
        add(all, "certificate", hop.certificate().proof());
        add(all, "time", hop.time() == null ? null : hop.field().date());
        all.sort(Comparator.comparingInt((Evidence e) -> e.place().start())
                .thenComparingInt(e -> -e.place().end()));
        return List.copyOf(all);
    }

    private static String answer(Transport transport) {
        return switch (transport.kind()) {
            case PLAINTEXT -> transport.cipher() == null ? "plaintext" : "nullCipher";
            case LOCAL -> "local";
            case CONTRADICTORY -> "contradiction";
            case ENCRYPTED, NOT_RECORDED -> "transport";
        };
    }

    /** What is part of the suite's name is shown by the suite. */
    private static void keys(List<Evidence> all, Transport transport, @Nullable Cipher cipher) {
        Span suite = cipher == null ? null : cipher.written().proof();
        addUnless(all, "keyExchange", transport.keyExchange(), suite);
        addUnless(all, "group", transport.group(), suite);
        addUnless(all, "serverSignature", transport.serverSignature(), suite);
        addUnless(all, "clientSignature", transport.clientSignature(), suite);
    }

    private static void addUnless(
            List<Evidence> all, String says, @Nullable Cited<String> fact, @Nullable Span shownBy) {
        if (fact != null && !fact.proof().equals(shownBy)) {
            add(all, says, fact);
        }
    }

    private static void add(List<Evidence> all, String says, @Nullable Cited<?> fact) {
        add(all, says, fact == null ? null : fact.proof());
    }

    private static void add(List<Evidence> all, String says, @Nullable Span place) {
        if (place != null && !place.isEmpty()) {
            all.add(new Evidence(says, place));
        }
    }
}
