package org.tlsbadge.http.api;

import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.header.HeaderBlock;

/**
 * A message, how to look at it, and the language of the answer.
 *
 * @param block   its header
 * @param options how to look at it
 * @param words   the language
 */
record Question(HeaderBlock block, Options options, Messages words) {

    Analysis answer() {
        return new Analyzer(options).analyze(block);
    }
}
