package org.tlsbadge.core.tls;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of a profile, of which the first that applies decides; the last applies to every suite. */
public final class SuiteRules {

    private final List<SuiteRule> rules;
    /** A mailbox has the same few in each message. As many at most as there are suites. */
    private final Map<CipherSuite, Strength> judged = new ConcurrentHashMap<>();

    SuiteRules(List<SuiteRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public List<SuiteRule> rules() {
        return rules;
    }

    Strength judge(CipherSuite suite) {
        Strength known = judged.get(suite);
        if (known == null) {
            known = byFirst(suite);
            judged.put(suite, known);
        }
        return known;
    }

    private Strength byFirst(CipherSuite suite) {
        for (SuiteRule rule : rules) {
            if (rule.applies(suite)) {
                return rule.strength();
            }
        }
        return Strength.UNKNOWN;
    }
}
