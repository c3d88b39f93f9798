package org.tlsbadge.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A scan in a process of its own, slow enough to be killed: INPUT NDJSON CSV NANOSECONDS-A-MESSAGE. */
public final class KilledScan {

    private KilledScan() {}

    public static void main(String[] args) throws IOException {
        Path ndjson = Path.of(args[1]);
        Path csv = Path.of(args[2]);
        Path hops = Path.of(args[2] + ".hops");
        Path duckdb = Path.of(args[1] + ".duckdb");
        ScanRequest request = ContainersTest.request(true, false, 2, Path.of(args[0]));
        try (Outputs outputs = new Outputs()) {
            outputs.resume(Path.of(args[1] + ".journal"), request, Map.of("ndjson", args[1], "csv", args[2]));
            outputs.ndjson(ndjson);
            outputs.csv(csv);
            outputs.csvHops(hops);
            outputs.duckdb(duckdb);
            Outcome outcome = new Scanner(request, outputs, slow(Long.parseLong(args[3]))).run();
            System.out.println(outcome.addsUp() + " " + outcome.written() + " " + outcome.duplicates() + " "
                    + outcome.others() + " " + outcome.problems());
        }
    }

    private static Progress slow(long pause) {
        return new Progress() {
            @Override
            public void written(long messages) {
                LockSupport.parkNanos(pause);
            }

            @Override
            public void problem(String place, String reason) {}
        };
    }
}
