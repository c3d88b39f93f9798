package org.tlsbadge.core.verdict;

import java.util.List;
import org.tlsbadge.core.hop.Certificate;

/**
 * The judgement on one message.
 *
 * @param badge            the one thing an end user sees
 * @param certificate      what the border hop states of its client's certificate
 * @param findings         what else is to be said, the border first
 * @param claimedEncrypted how many earlier servers report encryption; never counted in the message's favour
 */
public record Verdict(Badge badge, Certificate.State certificate, List<Finding> findings, int claimedEncrypted) {

    public Verdict {
        findings = List.copyOf(findings);
    }
}
