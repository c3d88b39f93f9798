package org.tlsbadge.core.dialect;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a server records, for people who choose or configure one. A fact in neither set is never recorded.
 *
 * @param always     recorded by default
 * @param configured recorded only when an administrator switches it on
 * @param switchedOnBy how: the setting, in the server's own words; empty when there is none
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
        return new Recording(always, union(configured, facts), by);
    }

    private static Set<Fact> union(Set<Fact> some, Fact... more) {
        EnumSet<Fact> all = EnumSet.noneOf(Fact.class);
        all.addAll(some);
        all.addAll(Set.of(more));
        return all;
    }
}
