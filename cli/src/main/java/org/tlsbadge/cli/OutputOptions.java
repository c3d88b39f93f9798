package org.tlsbadge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.scan.Outputs;
import org.tlsbadge.scan.ScanRequest;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What a scan writes, and where. */
final class OutputOptions {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            names = "--ndjson",
            paramLabel = "FILE",
            description = "One line of JSON per message; - for standard output.")
    private @Nullable String ndjson;

    @Option(names = "--csv", paramLabel = "FILE", description = "One row per message; - for standard output.")
    private @Nullable String csv;

    @Option(
            names = "--csv-hops",
            paramLabel = "FILE",
            description = "One row per hop, that is, per Received field; - for standard output.")
    private @Nullable String csvHops;

    @Option(names = "--parquet", paramLabel = "FILE", description = "One row per message, as Parquet.")
    private @Nullable Path parquet;

    @Option(names = "--duckdb", paramLabel = "FILE", description = "A DuckDB file with ready-made views.")
    private @Nullable Path duckdb;

    @Option(names = "--html", paramLabel = "FILE", description = "A page of figures, charts and tables.")
    private @Nullable Path html;

    @Option(
            names = "--resume",
            description =
                    "Keeps a journal beside the first output file; a scan that was broken off goes on from there.")
    private boolean resume;

    /** @throws CommandLine.ParameterException when they make no sense */
    void check(CommandLine command) {
        Map<String, String> places = places();
        if (places.isEmpty()) {
            throw new CommandLine.ParameterException(command, "scan: name an output, such as --ndjson FILE");
        }
        Stream<String> distinct = places.values().stream()
                .map(place -> place.equals(STANDARD_OUTPUT)
                        ? place
                        : Path.of(place).toAbsolutePath().normalize().toString())
                .distinct();
        if (distinct.count() < places.size()) {
            throw new CommandLine.ParameterException(command, "scan: each output needs a place of its own");
        }
        if (resume && places.containsValue(STANDARD_OUTPUT)) {
            throw new CommandLine.ParameterException(command, "scan: --resume goes with outputs in files only");
        }
    }

    /** Where each is written, in a fixed order. */
    private Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        put(places, "ndjson", ndjson);
        put(places, "csv", csv);
        put(places, "csv-hops", csvHops);
        put(places, "parquet", parquet);
        put(places, "duckdb", duckdb);
        put(places, "html", html);
        return places;
    }

    private static void put(Map<String, String> places, String kind, @Nullable Object place) {
        if (place != null) {
            places.put(kind, place.toString());
        }
    }

    Outputs open(ScanRequest request) throws IOException {
        Outputs outputs = new Outputs();
        try {
            if (resume) {
                Map<String, String> places = places();
                outputs.resume(Path.of(places.values().iterator().next() + ".journal"), request, places);
            }
            lines(outputs);
            extracts(outputs);
        } catch (IOException e) {
            outputs.close();
            throw e;
        }
        return outputs;
    }

    private void lines(Outputs outputs) throws IOException {
        if (STANDARD_OUTPUT.equals(ndjson)) {
            outputs.ndjson(new StandardOutput());
        } else if (ndjson != null) {
            outputs.ndjson(Path.of(ndjson));
        }
        if (STANDARD_OUTPUT.equals(csv)) {
            outputs.csv(new StandardOutput());
        } else if (csv != null) {
            outputs.csv(Path.of(csv));
        }
        if (STANDARD_OUTPUT.equals(csvHops)) {
            outputs.csvHops(new StandardOutput());
        } else if (csvHops != null) {
            outputs.csvHops(Path.of(csvHops));
        }
    }

    private void extracts(Outputs outputs) throws IOException {
        if (duckdb != null) {
            outputs.duckdb(duckdb);
        }
        if (parquet != null) {
            outputs.parquet(parquet);
        }
        if (html != null) {
            outputs.html(html);
        }
    }
}
