package org.tlsbadge.core.dialect;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a server records, for people who choose or configure one. A fact in neither set is never recorded.
 *
 * @param always     recorded by default
 * @param configured recorded only when an administrator switches it on
 * @param switchedOnBy how: the setting, in the server's own words, or the release that first does; empty when nobody told
 */
public record Recording(Set<Fact> always, Set<Fact> configured, String switchedOnBy) {

    public static final Recording NOTHING = new Recording(Set.of(), Set.of(), "");

    public Recording {
        always = Set.copyOf(always);
        configured = Set.copyOf(configured);
    }

    Recording andAlways(Fact... facts) {
        return new Recording(union(always, facts), configured, switchedOnBy);
    }

    Recording andConfigured(String by, Fact... facts) {
        return new Recording(always, union(configured, facts), and(by));
    }

    private String and(String by) {
        return by.startsWith(switchedOnBy) ? by : switchedOnBy + "; " + by;
    }

    private static Set<Fact> union(Set<Fact> some, Fact... more) {
        EnumSet<Fact> all = EnumSet.noneOf(Fact.class);
        all.addAll(some);
        all.addAll(Set.of(more));
        return all;
    }
}
