package org.tlsbadge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.scan.Outcome;
import org.tlsbadge.scan.Outputs;
import org.tlsbadge.scan.ScanInput;
import org.tlsbadge.scan.ScanRequest;
import org.tlsbadge.scan.Scanner;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tlsbadge scan}: every message in files and folders of mail. */
@Command(
        name = "scan",
        description = "Reads every message in mailboxes, folders and archives, and says how each travelled.",
        mixinStandardHelpOptions = true)
final class Scan implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            description =
                    "Files and folders: mbox, Maildir, MH, .eml, .emlx, .msg, .pst; gz, bz2, xz, zst, zip and tar of"
                            + " them. Or a server: imaps://user@host/folder, without folder all of it.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--ndjson", paramLabel = "FILE", description = "One line of JSON a message; - for standard output.")
    private @Nullable String ndjson;

    @Option(names = "--csv", paramLabel = "FILE", description = "One row a message; - for standard output.")
    private @Nullable String csv;

    @Option(names = "--parquet", paramLabel = "FILE", description = "One row a message, as Parquet.")
    private @Nullable Path parquet;

    @Option(names = "--duckdb", paramLabel = "FILE", description = "A DuckDB file with ready views.")
    private @Nullable Path duckdb;

    @Option(names = "--html", paramLabel = "FILE", description = "A page of figures, charts and tables.")
    private @Nullable Path html;

    @Option(
            names = "--resume",
            description =
                    "Keeps a journal beside the first output file, and goes on where a scan that was broken off had it.")
    private boolean resume;

    @Option(names = "--attached", description = "Reads messages attached to others too, each as one of its own.")
    private boolean attached;

    @Option(names = "--dedupe", description = "Counts copies of one message once.")
    private boolean dedupe;

    @Option(
            names = "--redact",
            description = "Leaves out paths, Message-IDs, and hosts and addresses other than those at the border.")
    private boolean redact;

    @Option(
            names = "--fail-on",
            paramLabel = "STATE",
            description = "Exit with 1 when a message has this badge; may be repeated.")
    private List<String> failOn = new ArrayList<>();

    @Mixin
    private ImapOptions imap = new ImapOptions();

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() throws Unreadable {
        Set<Badge> failing = failing();
        List<String> names = names();
        if (names.isEmpty()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "scan: name an output, such as --ndjson FILE");
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new CommandLine.ParameterException(spec.commandLine(), "scan: each output needs a place of its own");
        }
        if (resume && names.contains("-")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "scan: --resume goes with outputs in files only");
        }
        ScanRequest request = new ScanRequest(
                places(),
                analysis.options(spec.commandLine()),
                language.messages(),
                attached,
                dedupe,
                redact,
                Runtime.getRuntime().availableProcessors());
        Outcome outcome;
        try (Interruption interruption = new Interruption()) {
            outcome = scan(request, interruption);
            print(outcome);
        }
        if (outcome.problems() > 0 || !outcome.addsUp() || outcome.stopped()) {
            return Main.SOME_UNREADABLE;
        }
        failing.retainAll(outcome.states().keySet());
        return failing.isEmpty() ? Main.DONE : Main.STATE_MATCHED;
    }

    private List<ScanInput> places() throws Unreadable {
        List<ScanInput> places = new ArrayList<>();
        for (String input : inputs) {
            places.add(imap.input(input, spec.commandLine()));
        }
        return places;
    }

    private Outcome scan(ScanRequest request, Interruption interruption) throws Unreadable {
        // The library that reads .pst complains on standard output, which may be one of ours.
        System.setOut(System.err);
        PrintWriter err = spec.commandLine().getErr();
        try (Outputs outputs = open(request);
                ScanProgress progress = new ScanProgress(err, request.inputs())) {
            Scanner scanner = new Scanner(request, outputs, progress);
            interruption.stopBy(scanner::stop);
            return scanner.run();
        } catch (IOException e) {
            throw new Unreadable("the output: " + Input.reason(e), e);
        }
    }

    private void print(Outcome outcome) {
        StringBuilder line = new StringBuilder().append(outcome.written()).append(" messages");
        for (Map.Entry<Badge, Long> count : outcome.states().entrySet()) {
            line.append(", ").append(count.getKey().state()).append(' ').append(count.getValue());
        }
        append(line, "; copies left out: ", outcome.duplicates());
        append(line, "; files without mail: ", outcome.others());
        append(line, "; could not be read: ", outcome.problems());
        PrintWriter err = spec.commandLine().getErr();
        err.println(line.append(outcome.stopped() ? "; stopped before the end" : ""));
        if (!outcome.addsUp() && !outcome.stopped()) {
            err.println("tlsbadge: the sums do not agree: " + outcome.found()
                    + " messages were found. Please report this.");
        }
    }

    private static void append(StringBuilder line, String what, long count) {
        if (count > 0) {
            line.append(what).append(count);
        }
    }

    private Set<Badge> failing() {
        Set<Badge> states = EnumSet.noneOf(Badge.class);
        for (String word : failOn) {
            Badge state = Badge.of(word);
            if (state == null) {
                throw new CommandLine.ParameterException(spec.commandLine(), "--fail-on: no state " + word);
            }
            states.add(state);
        }
        return states;
    }

    /** Of all outputs. */
    private List<String> names() {
        return Stream.of(ndjson, csv, parquet, duckdb, html)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
    }

    private Outputs open(ScanRequest request) throws IOException {
        Outputs outputs = new Outputs();
        try {
            declare(outputs, request);
        } catch (IOException e) {
            outputs.close();
            throw e;
        }
        return outputs;
    }

    private void declare(Outputs outputs, ScanRequest request) throws IOException {
        if (resume) {
            outputs.resume(Path.of(names().get(0) + ".journal"), request, names());
        }
        if ("-".equals(ndjson)) {
            outputs.ndjson(new StandardOutput());
        } else if (ndjson != null) {
            outputs.ndjson(Path.of(ndjson));
        }
        if ("-".equals(csv)) {
            outputs.csv(new StandardOutput());
        } else if (csv != null) {
            outputs.csv(Path.of(csv));
        }
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
