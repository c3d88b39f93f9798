package org.tlsbadge.report;

import org.jspecify.annotations.Nullable;

/**
 * {@code source}: which message of a scan a line is about.
 *
 * @param path      file, or whatever the caller named it by
 * @param index     place in that file, from 0
 * @param messageId its Message-ID, as written by its sender
 */
public record Source(
        @Nullable String path,
        @Nullable Long index,
        @Nullable String messageId) {}
