package org.tlsbadge.core.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** The first finding says what was found of the connection from outside. These say why there is no better badge. */
    private static final Map<Badge, Set<FindingCode>> REASONS = Map.of(
            Badge.NOT_RECORDED, Set.of(FindingCode.RELAY_OR_PROXY_IN_FRONT, FindingCode.SERVER_RECORDS_NOTHING),
            Badge.PARTLY_ENCRYPTED, Set.of(FindingCode.INTERNAL_PLAINTEXT, FindingCode.CLAIMED_PLAINTEXT),
            Badge.ENCRYPTED_WEAK, Set.of(FindingCode.WEAK_VERSION, FindingCode.WEAK_CIPHER));

    public Verdict {
        findings = List.copyOf(findings);
    }

    /** The finding that decides the badge; null when nothing was found. */
    public @Nullable Finding reason() {
        List<Finding> reasons = reasons();
        return !reasons.isEmpty() ? reasons.get(0) : findings.isEmpty() ? null : findings.get(0);
    }

    /** The findings that say why there is no better badge; empty for those badges of which the first finding says all. */
    public List<Finding> reasons() {
        Set<FindingCode> codes = REASONS.get(badge);
        if (codes == null) {
            return List.of();
        }
        List<Finding> reasons = new ArrayList<>();
        for (Finding finding : findings) {
            if (codes.contains(finding.code())) {
                reasons.add(finding);
            }
        }
        return reasons;
    }
}
