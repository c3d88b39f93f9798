package org.tlsbadge.http.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Evidence;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.trace.Clause;
import org.tlsbadge.core.trace.Keyword;
import org.tlsbadge.core.trace.ReceivedField;

/** A {@code Received} field in pieces, each with the key of its explanation; the proof is marked. */
final class FieldReading {

    /** What is recorded beside the connection and proves nothing about it. */
    private static final Set<String> CONTEXT = Set.of("client", "by", "with", "time");

    private final Hop hop;
    private final ReceivedField field;
    private final PageWords words;
    private final Paint paint;

    private FieldReading(Hop hop, PageWords words) {
        this.hop = hop;
        this.field = hop.field();
        this.words = words;
        this.paint = new Paint(field.source(), field.body());
    }

    static List<Segment> of(Hop hop, PageWords words) {
        FieldReading reading = new FieldReading(hop, words);
        reading.clauses();
        reading.client();
        reading.proofs();
        return reading.paint.segments();
    }

    private void clauses() {
        for (Keyword keyword : Keyword.values()) {
            Clause clause = field.clause(keyword);
            if (clause == null) {
                continue;
            }
            for (int i = 0; i < clause.comments(); i++) {
                comment(clause.comment(i));
            }
            value(keyword, clause.value());
        }
        paint.explain(field.date(), "token.date");
    }

    private void value(Keyword keyword, @Nullable Span value) {
        switch (keyword) {
            case FROM -> paint.explain(value, "token.from-name");
            case BY -> paint.explain(value, "token.by");
            case VIA -> paint.explain(value, "token.via");
            case WITH -> paint.explain(value, with(value));
            case ID -> paint.explain(value, "token.id");
            case FOR -> paint.senderChosen(value, "token.for");
            case TLS -> paint.explain(value, "token.cipher");
            default -> {}
        }
    }

    private String with(@Nullable Span value) {
        if (value != null) {
            String word = value.in(field.source());
            for (String written : List.of(word, word.toUpperCase(Locale.ROOT), word.toLowerCase(Locale.ROOT))) {
                if (words.has("token.with." + written)) {
                    return "token.with." + written;
                }
            }
        }
        return "token.with";
    }

    /** Notes that look alarming and are not, and some that a sender chose. */
    private void comment(@Nullable Span inside) {
        if (inside == null) {
            return;
        }
        String text = inside.in(field.source());
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("envelope-from") || lower.startsWith("return-path")) {
            paint.senderChosen(inside, "token.envelope-from");
        } else if (lower.startsWith("authenticated sender") || lower.startsWith("authenticated bits")) {
            paint.explain(inside, "token.authenticated");
        } else {
            paint.explain(inside, "token.comment");
        }
        within(inside, "may be forged", "token.may-be-forged");
    }

    private void within(Span inside, String wanted, String key) {
        int at = field.source().text().indexOf(wanted, inside.start());
        if (at >= 0 && at + wanted.length() <= inside.end()) {
            paint.explain(new Span(at, at + wanted.length()), key);
        }
    }

    private void client() {
        Cited<String> name = hop.client().name();
        if (name != null) {
            paint.explain(name.proof(), "unknown".equals(name.value()) ? "token.unknown-name" : "token.from-name");
        }
        Cited<String> helo = hop.client().helo();
        if (helo != null) {
            paint.senderChosen(helo.proof(), "token.from-helo");
        }
    }

    private void proofs() {
        List<Evidence> all = Evidence.of(hop);
        for (Evidence evidence : all) {
            if (CONTEXT.contains(evidence.says())) {
                paint.explain(evidence.place(), key(evidence));
            } else {
                paint.prove(evidence.place(), key(evidence), isExact(evidence, all));
            }
        }
    }

    private static boolean isExact(Evidence evidence, List<Evidence> all) {
        Span outer = evidence.place();
        for (Evidence other : all) {
            Span inner = other.place();
            if (inner.length() < outer.length() && inner.start() >= outer.start() && inner.end() <= outer.end()) {
                return false;
            }
        }
        return true;
    }

    private String key(Evidence evidence) {
        return switch (evidence.says()) {
            case "client" -> "token.from-address";
            case "by" -> "token.by";
            case "with" -> with(evidence.place());
            case "time" -> "token.date";
            case "version" -> "token.tls-version";
            case "cipher" -> "token.cipher";
            case "bits" -> "token.bits";
            case "keyExchange", "group" -> "token.key-exchange";
            case "serverSignature" -> "token.server-signature";
            case "certificate" -> certificate(evidence.place());
            case "transport", "plaintext" -> transport(evidence);
            default -> "proof." + evidence.says();
        };
    }

    private String transport(Evidence evidence) {
        Cited<String> with = hop.with();
        if (with != null && with.proof().equals(evidence.place())) {
            String key = with(evidence.place());
            return key.equals("token.with") ? "proof." + evidence.says() : key;
        }
        return "proof." + evidence.says();
    }

    private String certificate(Span place) {
        String text = place.in(field.source()).toLowerCase(Locale.ROOT);
        if (text.startsWith("no client certificate")) {
            return "token.no-client-certificate-requested";
        }
        if (text.startsWith("client did not present")) {
            return "token.client-did-not-present";
        }
        String key = "token.verify." + text.replaceFirst("^verify=", "").toUpperCase(Locale.ROOT);
        return words.has(key) ? key : "certificate." + hop.certificate().state().word();
    }
}
