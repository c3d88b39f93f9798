package org.tlsbadge.http.api;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.header.HeaderBlock;
import org.tlsbadge.core.header.HeaderField;

/**
 * A message, how to look at it, and the language of the answer.
 *
 * @param block   its header
 * @param options how to look at it
 * @param words   the language
 */
record Question(HeaderBlock block, Options options, Messages words) {

    /** Characters of the longest header whose buffers a thread may keep. */
    private static final int SMALL = 64 << 10;

    /** To set up an analyzer takes longer than to read a hop, and most questions are asked alike. */
    private static final ThreadLocal<@Nullable Prepared> PREPARED = new ThreadLocal<>();

    private record Prepared(Options options, Analyzer analyzer) {}

    Analysis answer() {
        if (!isSmall()) {
            return new Analyzer(options).analyze(block);
        }
        Prepared prepared = PREPARED.get();
        if (prepared == null || !prepared.options().equals(options)) {
            prepared = new Prepared(options, new Analyzer(options));
            PREPARED.set(prepared);
        }
        return prepared.analyzer().analyze(block);
    }

    private boolean isSmall() {
        int size = 0;
        for (HeaderField field : block.fields()) {
            size += field.body().length();
        }
        return size <= SMALL;
    }
}
