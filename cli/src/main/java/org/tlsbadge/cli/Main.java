package org.tlsbadge.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tlsbadge.scan.Rehearsal;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line; without a sub-command it prints its usage. */
@Command(
        name = "tlsbadge",
        description = "Says how a mail message travelled: encrypted or not, and how we know.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {

    /** Exit codes: the promise to scripts. */
    static final int DONE = 0;

    static final int STATE_MATCHED = 1;
    static final int USAGE = 2;
    static final int SOME_UNREADABLE = 3;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private Main() {}

    public static void main(String[] args) {
        // Else picocli looks for Groovy in each of our libraries, which takes as long as Java's start.
        System.setProperty("picocli.disable.closures", "true");
        if (args.length > 0 && args[0].equals("scan")) {
            Rehearsal.start();
        }
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = execute(out, err, args);
        out.flush();
        System.exit(code);
    }

    /** Runs what the arguments ask for, writing to these; answers the exit code. */
    static int execute(PrintWriter out, PrintWriter err, String... args) {
        boolean named = args.length > 0 && !args[0].equals("help") && Commands.NAMES.contains(args[0]);
        CommandLine line = new CommandLine(new Main());
        for (String name : named ? List.of(args[0]) : Commands.NAMES) {
            line.addSubcommand(name, Commands.named(name));
        }
        return line.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .execute(args);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "No command given");
    }
}
