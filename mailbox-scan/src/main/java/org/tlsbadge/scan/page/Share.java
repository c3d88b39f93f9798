package org.tlsbadge.scan.page;

import org.jspecify.annotations.Nullable;

/**
 * How many messages used one version, suite, key exchange or kind of certificate.
 *
 * @param name     null where the trace does not say
 * @param messages how many
 * @param weak     how many of them were weak by the profile
 * @param note     what is to be said of it; empty for nothing
 */
public record Share(@Nullable String name, long messages, long weak, String note) {}
