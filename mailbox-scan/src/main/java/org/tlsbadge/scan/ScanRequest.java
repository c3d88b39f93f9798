package org.tlsbadge.scan;

import java.util.List;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.explain.Messages;

/**
 * What to scan and how.
 *
 * @param inputs   files, folders, servers
 * @param options  for the analyses
 * @param messages language of the badge's label
 * @param attached whether messages attached to others are read too, each as one of its own
 * @param dedupe   whether of several copies of a message only the first counts
 * @param redact   whether to take out what names persons and inner hosts
 * @param threads  workers, 1 or more
 */
public record ScanRequest(
        List<ScanInput> inputs,
        Options options,
        Messages messages,
        boolean attached,
        boolean dedupe,
        boolean redact,
        int threads) {

    public ScanRequest {
        inputs = List.copyOf(inputs);
    }
}
