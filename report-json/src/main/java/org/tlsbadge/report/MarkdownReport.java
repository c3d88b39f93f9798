package org.tlsbadge.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Explanation;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.trust.Role;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.Case;
import org.tlsbadge.core.verdict.Finding;

/** An analysis as Markdown, to be pasted into a ticket. Text of the message stands in code only, and cannot leave it. */
public final class MarkdownReport {

    private final Analysis analysis;
    private final Messages messages;
    private final Explainer words;
    private final StringBuilder text = new StringBuilder(4096);

    private MarkdownReport(Analysis analysis, Messages messages) {
        this.analysis = analysis;
        this.messages = messages;
        this.words = new Explainer(messages);
    }

    /** The whole analysis, in that language; lines end at LF. */
    public static String write(Analysis analysis, Messages messages) {
        MarkdownReport report = new MarkdownReport(analysis, messages);
        report.badge();
        report.findings();
        report.trace();
        report.limits();
        return report.text.toString();
    }

    private void badge() {
        Badge badge = analysis.verdict().badge();
        Case facts = analysis.facts();
        line("# ", messages.text("report.title"));
        line("**", words.label(badge), "**");
        line(Markdown.text(words.explanation(badge)));
        item("report.grade", messages.text("grade." + facts.standing().grade().word()));
        if (facts.standing().provider() != null) {
            item("report.provider", Markdown.code(facts.standing().provider().name()));
        }
        if (analysis.facts().border() != null) {
            item("report.certificate", words.certificate(analysis.verdict().certificate()));
        }
        int claimed = analysis.verdict().claimedEncrypted();
        if (claimed > 0) {
            bullet(messages.text("report.earlier-claims", Map.of("count", Integer.toString(claimed))));
        }
        bullet(messages.text("report.profile", Map.of("profile", facts.profile().title())));
        text.append('\n');
    }

    private void findings() {
        line("## ", messages.text("report.findings"));
        List<Finding> findings = analysis.verdict().findings();
        if (findings.isEmpty()) {
            line(messages.text("report.no-findings"));
        }
        for (Finding finding : findings) {
            Explanation explanation = words.explain(finding);
            line(
                    "### ",
                    Markdown.text(explanation.headline()),
                    " (`",
                    finding.code().code(),
                    "`)");
            line(Markdown.text(explanation.why()));
            item("report.for-user", Markdown.text(explanation.user()));
            item("report.for-helpdesk", Markdown.text(explanation.helpdesk()));
            item("report.for-administrator", Markdown.text(explanation.administrator()));
            text.append('\n');
        }
    }

    private void trace() {
        line("## ", messages.text("report.trace"));
        if (analysis.facts().hops().isEmpty()) {
            line(messages.text("report.no-trace"));
        }
        boolean claimed = false;
        for (Hop hop : analysis.facts().hops()) {
            Role role = analysis.facts().standing().roles().get(hop.index());
            if (role == Role.CLAIMED && !claimed) {
                claimed = true;
                line("*", messages.text("report.from-here-claimed"), "*");
            }
            hop(HopReport.of(analysis.facts(), hop, false), role);
        }
    }

    private void hop(HopReport hop, Role role) {
        String number = Integer.toString(hop.index() + 1);
        line(
                "### ",
                labelled(messages.text("report.hop", Map.of("number", number)), messages.text("role." + role.word())));
        TransportReport transport = hop.transport();
        item("report.transport", "**" + messages.text("transport." + transport.kind()) + "**");
        code("report.version", transport.version());
        if (transport.cipher() != null) {
            code("report.cipher", transport.cipher().name());
            item("report.strength", messages.text("strength." + transport.strength()));
        }
        item(
                "report.certificate",
                messages.text("certificate." + hop.certificate().state()));
        code("report.server", hop.server());
        code("report.from", client(hop.from()));
        code("report.by", hop.by().name() == null ? hop.by().ip() : hop.by().name());
        code("report.time", hop.time() == null ? null : hop.time().toString());
        String delay = Delay.of(hop.delaySeconds(), messages);
        if (delay != null) {
            item("report.delay", delay);
        }
        text.append('\n');
        for (EvidenceReport evidence : hop.evidence() == null ? List.<EvidenceReport>of() : hop.evidence()) {
            String key = "proof." + evidence.says();
            String says = messages.has(key) ? messages.text(key) : evidence.says();
            bullet(labelled(Markdown.code(evidence.text()), says));
        }
        text.append('\n').append(Markdown.block("Received: " + hop.raw())).append('\n');
    }

    private static @Nullable String client(ClientReport from) {
        String name = from.name() == null ? from.helo() : from.name();
        if (from.ip() == null) {
            return name;
        }
        return name == null ? from.ip() : name + " [" + from.ip() + "]";
    }

    private void limits() {
        line("## ", messages.text("report.cannot-tell"));
        for (String what : List.of("author", "end-to-end", "earlier", "proxy", "sender-checks", "mailbox", "edited")) {
            bullet(messages.text("report.cannot-tell." + what));
        }
    }

    private void code(String key, @Nullable String value) {
        if (value != null) {
            item(key, Markdown.code(value));
        }
    }

    private void item(String key, String value) {
        bullet(labelled(messages.text(key), value));
    }

    /** With the colon of the language. */
    private String labelled(String label, String value) {
        return label + messages.text("report.colon") + " " + value;
    }

    private void bullet(String value) {
        text.append("- ").append(value).append('\n');
    }

    private void line(String... parts) {
        for (String part : parts) {
            text.append(part);
        }
        text.append("\n\n");
    }
}
