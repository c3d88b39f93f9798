package org.tlsbadge.core;

import java.util.ArrayList;
import java.util.List;
import org.tlsbadge.core.header.HeaderBlock;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.read.HopReader;
import org.tlsbadge.core.trust.Standing;
import org.tlsbadge.core.trust.Trust;
import org.tlsbadge.core.verdict.Case;
import org.tlsbadge.core.verdict.Judge;

/**
 * Reads the trace of mail messages and judges it. Any input gives an analysis, in time linear in its size; what lies beyond the
 * limits is left out and said so. An object serves one thread and any number of messages.
 */
public final class Analyzer {

    private static final String RECEIVED = "received";

    private final Options options;
    private final HeaderReader headers;
    private final HopReader hops;
    private final Trust trust;

    public Analyzer(Options options) {
        this.options = options;
        this.headers = new HeaderReader(options.limits());
        this.hops = new HopReader(options.limits());
        this.trust = new Trust(options.trust());
    }

    /**
     * A whole message or its header block, as bytes; each byte is one character (ISO-8859-1). The array is not copied: it must not change
     * as long as the analysis is used.
     */
    public Analysis analyze(byte[] message) {
        return analyze(headers.read(message));
    }

    /** A whole message or its header block, as text. */
    public Analysis analyze(String message) {
        return analyze(headers.read(message));
    }

    /** Header fields in message order. */
    public Analysis analyze(HeaderBlock block) {
        List<Hop> read = new ArrayList<>();
        boolean truncated = block.truncated();
        for (HeaderField field : block.fields()) {
            if (!field.isNamed(RECEIVED)) {
                continue;
            }
            if (read.size() == options.limits().hops()) {
                truncated = true;
                break;
            }
            read.add(hops.read(field, read.size()));
        }
        Standing standing = trust.of(block.fields(), read);
        Case facts = new Case(block.fields(), read, standing, options.profile(), truncated, options.now());
        return new Analysis(facts, Judge.judge(facts));
    }
}
