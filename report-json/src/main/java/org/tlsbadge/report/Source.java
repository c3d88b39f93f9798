package org.tlsbadge.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * {@code source}: which message of a scan a line is about.
 *
 * @param path         file, or whatever the caller named it by
 * @param index        place in that file, from 0
 * @param messageId    its Message-ID, as written by its sender
 * @param senderDomain the domain of its {@code From} address, in lower case; anyone may write anything there. Left out when not asked for
 */
public record Source(
        @Nullable String path,
        @Nullable Long index,
        @Nullable String messageId,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String senderDomain) {

    public Source(@Nullable String path, @Nullable Long index, @Nullable String messageId) {
        this(path, index, messageId, null);
    }
}
