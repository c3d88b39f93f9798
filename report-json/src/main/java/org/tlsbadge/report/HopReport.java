package org.tlsbadge.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.trust.Role;
import org.tlsbadge.core.verdict.Case;
import org.tlsbadge.core.verdict.Judge;

/**
 * {@code hops[]}: one {@code Received} field, read.
 *
 * @param index         0 is the newest, topmost
 * @param server        the software that wrote it; {@code unknown} is a value
 * @param standing      {@code vouched} or {@code claimed}
 * @param role          {@code border}, {@code internal}, {@code local} or {@code claimed}
 * @param from          who handed the message over
 * @param by            who took it
 * @param with          the transmission type as written
 * @param authenticated whether SMTP AUTH was used; null where the server does not record it
 * @param time          when, in whole seconds
 * @param delaySeconds  time since the next older hop; negative when the clocks disagree
 * @param transport     the connection
 * @param certificate   the sending server's certificate
 * @param evidence      what states it; left out of brief reports
 * @param raw           the field's body as handed in, folds kept; left out of brief reports
 */
public record HopReport(
        int index,
        String server,
        String standing,
        String role,
        ClientReport from,
        ServerReport by,
        @Nullable String with,
        @Nullable Boolean authenticated,
        @Nullable Instant time,
        @Nullable Long delaySeconds,
        TransportReport transport,
        CertificateReport certificate,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<EvidenceReport> evidence,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String raw) {

    public HopReport {
        evidence = evidence == null ? null : List.copyOf(evidence);
    }

    static HopReport of(Case facts, Hop hop, boolean brief) {
        Role role = facts.standing().roles().get(hop.index());
        return new HopReport(
                hop.index(),
                hop.server(),
                role.isVouched() ? "vouched" : "claimed",
                role.word(),
                ClientReport.of(hop.client()),
                ServerReport.of(hop),
                hop.with() == null ? null : hop.with().value(),
                hop.authenticated(),
                hop.time(),
                delay(facts.hops(), hop),
                TransportReport.of(hop.transport(), Judge.strength(facts, hop.transport())),
                CertificateReport.of(hop.certificate()),
                brief ? null : EvidenceReport.of(hop),
                brief ? null : hop.field().body().in(hop.field().source()));
    }

    private static @Nullable Long delay(List<Hop> hops, Hop hop) {
        if (hop.index() + 1 >= hops.size() || hop.time() == null) {
            return null;
        }
        Instant before = hops.get(hop.index() + 1).time();
        return before == null ? null : Duration.between(before, hop.time()).toSeconds();
    }
}
