package org.tlsbadge.core.explain;

import java.util.List;
import java.util.Map;
import org.tlsbadge.core.dialect.servers.Servers;
import org.tlsbadge.core.hop.Cipher;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.trust.Role;
import org.tlsbadge.core.trust.Standing;
import org.tlsbadge.core.verdict.Case;
import org.tlsbadge.core.verdict.Finding;
import org.tlsbadge.core.verdict.Judge;
import org.tlsbadge.core.verdict.Verdict;

/** An analysis as plain text: the badge, then each field with its proofs underlined, then the findings. */
public final class AnnotatedText {

    private static final String SEPARATOR = " · ";

    private final Explainer words;

    public AnnotatedText(Explainer words) {
        this.words = words;
    }

    /** The text, lines ending in LF. Characters of the message that a terminal would obey are shown as others. */
    public String of(Case facts, Verdict verdict) {
        StringBuilder out = new StringBuilder(2000);
        out.append('[').append(verdict.badge().state()).append("] ");
        out.append(words.label(verdict.badge())).append('\n');
        out.append(words.explanation(verdict.badge())).append('\n');
        for (Hop hop : facts.hops()) {
            out.append('\n').append(summary(facts, hop)).append('\n');
            Carets.draw(out, hop, words.messages());
        }
        if (verdict.claimedEncrypted() > 0) {
            out.append('\n').append(earlier(verdict.claimedEncrypted())).append('\n');
        }
        findings(verdict.findings(), out);
        return out.toString();
    }

    private String summary(Case facts, Hop hop) {
        Standing standing = facts.standing();
        Role role = standing.roles().get(hop.index());
        Messages messages = words.messages();
        StringBuilder line = new StringBuilder(120);
        line.append(messages.text("report.hop", Map.of("number", Integer.toString(hop.index() + 1))));
        if (role != Role.LOCAL) {
            line.append(SEPARATOR).append(words.role(role));
        }
        line.append(SEPARATOR)
                .append(hop.isKnownServer() ? Servers.title(hop.server()) : messages.text("report.unknown-server"));
        transport(facts, hop, line);
        if (hop.transport().isEncrypted()) {
            line.append(SEPARATOR).append(words.certificate(hop.certificate().state()));
        }
        return line.toString();
    }

    private void transport(Case facts, Hop hop, StringBuilder line) {
        Transport transport = hop.transport();
        line.append(SEPARATOR).append(words.transport(transport.kind()));
        if (transport.version() != null) {
            line.append(SEPARATOR).append(transport.version().value().label());
        }
        Cipher cipher = transport.cipher();
        if (cipher != null) {
            line.append(SEPARATOR).append(Shown.of(cipher.name()));
            if (cipher.bits() != null) {
                line.append(SEPARATOR).append(bits(cipher, cipher.bits().value()));
            }
        }
        if (transport.isEncrypted() && (transport.version() != null || cipher != null)) {
            line.append(SEPARATOR).append(words.strength(Judge.strength(facts, transport)));
        }
    }

    private String bits(Cipher cipher, int written) {
        String bits = Integer.toString(written);
        int strength = cipher.suite() == null ? written : cipher.suite().strengthBits();
        return strength == written
                ? words.messages().text("report.bits-alone", Map.of("bits", bits))
                : words.messages()
                        .text("report.bits-of-strength", Map.of("bits", bits, "strength", Integer.toString(strength)));
    }

    private String earlier(int count) {
        return words.messages().text("report.earlier-claims", Map.of("count", Integer.toString(count)));
    }

    private void findings(List<Finding> findings, StringBuilder out) {
        if (findings.isEmpty()) {
            return;
        }
        out.append('\n').append(words.messages().text("report.findings")).append('\n');
        for (Finding finding : findings) {
            out.append("  ").append(finding.code().code()).append(": ");
            out.append(words.headline(finding)).append('\n');
        }
    }
}
