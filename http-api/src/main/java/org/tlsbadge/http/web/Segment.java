package org.tlsbadge.http.web;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a {@code Received} field.
 *
 * @param text  as shown
 * @param key   of the words that explain it; null when there is nothing to explain
 * @param proof whether it states something about the connection
 * @param hint  {@code sender} for what the sender chose, {@code exact} for a proof of one fact; else null
 */
public record Segment(
        String text,
        @Nullable String key,
        boolean proof,
        @Nullable String hint) {}
