package org.tlsbadge.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
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
                            + " them. Or a server: imaps://user@host/folder; without a folder, all of them.")
    private List<String> inputs = new ArrayList<>();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    @Option(names = "--attached", description = "Also reads messages attached to others, each as a message of its own.")
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
            description = "Exits with 1 when a message has this badge; may be repeated.")
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
        outputs.check(spec.commandLine());
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
        // The library that reads .pst prints there what it stumbles over, bytes of the mail included; we name it
        // ourselves.
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        PrintWriter err = spec.commandLine().getErr();
        try (Outputs places = outputs.open(request);
                ScanProgress progress = new ScanProgress(err, request.inputs())) {
            Scanner scanner = new Scanner(request, places, progress);
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
}
