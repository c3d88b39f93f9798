package org.tlsbadge.scan;

import java.io.IOException;
import java.util.List;

/** How much there is to read. */
public final class InputSize {

    private InputSize() {}

    /**
     * The size of all files of the inputs, in bytes; what cannot be listed is left out. Looks into every folder, which may take a while; ends early,
     * with -1, when its thread is interrupted. -1 as well when a server is among the inputs, since nobody knows its size.
     */
    public static long of(List<ScanInput> inputs) {
        Sum sum = new Sum();
        for (ScanInput input : inputs) {
            if (!(input instanceof ScanInput.Files files)) {
                return -1;
            }
            try {
                new Walk(sum).input(files.path());
            } catch (IOException e) {
                return -1;
            }
        }
        return sum.stopped() ? -1 : sum.bytes;
    }

    private static final class Sum implements Walk.Visitor {
        private long bytes;

        @Override
        public void file(MailFile file) {
            bytes += file.size();
        }

        @Override
        public void problem(String place, String reason) {}

        @Override
        public boolean stopped() {
            return Thread.currentThread().isInterrupted();
        }
    }
}
