package org.tlsbadge.report;

import java.util.List;

/**
 * One line of a scan: a report without raw fields, evidence and long texts.
 *
 * @param source   which message
 * @param badge    the badge
 * @param trust    how far down the trace may be believed
 * @param hops     newest first, without {@code evidence} and {@code raw}
 * @param findings their codes
 */
public record BriefReport(
        Source source, BadgeReport badge, TrustReport trust, List<HopReport> hops, List<String> findings) {

    public BriefReport {
        hops = List.copyOf(hops);
        findings = List.copyOf(findings);
    }
}
