package org.tlsbadge.core.tls;

import java.util.List;

/**
 * A line of a profile: suites that meet all its conditions get its strength.
 *
 * @param conditions what a suite must be; none means every suite
 * @param strength the judgement
 */
public record SuiteRule(List<SuiteCondition> conditions, Strength strength) {
    public SuiteRule {
        conditions = List.copyOf(conditions);
    }

    /** Whether the suite meets all conditions. */
    public boolean applies(CipherSuite suite) {
        for (SuiteCondition condition : conditions) {
            if (!condition.holds(suite)) {
                return false;
            }
        }
        return true;
    }
}
