package org.tlsbadge.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.verdict.Badge;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tlsbadge scan}: every message in trees of .eml files, one NDJSON line each. */
@Command(
        name = "scan",
        description = "Reads every .eml file below the given folders and writes one line of JSON a message.",
        mixinStandardHelpOptions = true)
final class Scan implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders, or single files.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--ndjson",
            paramLabel = "FILE",
            required = true,
            description = "Where to write; - for standard output.")
    private String ndjson = "-";

    @Option(
            names = "--fail-on",
            paramLabel = "STATE",
            description = "Exit with 1 when a message has this badge; may be repeated.")
    private List<String> failOn = new ArrayList<>();

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() throws Unreadable {
        Set<Badge> failing = failing();
        Analyzer analyzer = new Analyzer(analysis.options(spec.commandLine()));
        try (OutputStream out = open()) {
            FolderScan scan = new FolderScan(
                    analyzer, language.messages(), out, spec.commandLine().getErr());
            for (Path input : inputs) {
                scan.read(input);
            }
            out.flush();
            scan.printSums();
            if (scan.unreadable() > 0) {
                return Main.SOME_UNREADABLE;
            }
            failing.retainAll(scan.states());
            return failing.isEmpty() ? Main.DONE : Main.STATE_MATCHED;
        } catch (IOException e) {
            throw new Unreadable(ndjson + ": " + Input.reason(e), e);
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

    private OutputStream open() throws IOException {
        return new BufferedOutputStream(
                ndjson.equals("-") ? new StandardOutput() : new FileOutputStream(ndjson), 1 << 16);
    }
}
