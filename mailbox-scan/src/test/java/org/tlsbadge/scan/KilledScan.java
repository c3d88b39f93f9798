package org.tlsbadge.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A scan in a process of its own, slow enough to be killed: INPUT NDJSON CSV NANOSECONDS-A-MESSAGE. */
public final class KilledScan {

    private KilledScan() {}

    public static void main(String[] args) throws IOException {
        long pause = Long.parseLong(args[3]);
        Progress slow = new Progress() {
            @Override
            public void written(long messages) {
                java.util.concurrent.locks.LockSupport.parkNanos(pause);
            }

            @Override
            public void problem(String place, String reason) {}
        };
        ScanRequest request = ContainersTest.request(true, false, 2, Path.of(args[0]));
        try (Outputs outputs = new Outputs()) {
            outputs.resume(
                    Path.of(args[1] + ".journal"),
                    request,
                    Map.of(
                            "ndjson",
                            args[1],
                            "csv",
                            args[2],
                            "csv-hops",
                            args[2] + ".hops",
                            "duckdb",
                            args[1] + ".duckdb"));
            outputs.ndjson(Path.of(args[1]));
            outputs.csv(Path.of(args[2]));
            outputs.csvHops(Path.of(args[2] + ".hops"));
            outputs.duckdb(Path.of(args[1] + ".duckdb"));
            Outcome outcome = new Scanner(request, outputs, slow).run();
            System.out.println(outcome.addsUp() + " " + outcome.written() + " " + outcome.duplicates() + " "
                    + outcome.others() + " " + outcome.problems());
        }
    }
}
