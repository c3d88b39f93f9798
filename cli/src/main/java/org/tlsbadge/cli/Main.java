package org.tlsbadge.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line; without a sub-command it prints its usage. */
@Command(
        name = "tlsbadge",
        description = "Says how a mail message travelled: encrypted or not, and how we know.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            Analyze.class,
            Scan.class,
            Report.class,
            Explain.class,
            ServerList.class,
            Packages.class,
            CommandLine.HelpCommand.class
        })
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
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = commandLine(out, err).execute(args);
        out.flush();
        System.exit(code);
    }

    /** The command line, writing to these. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Main())
                .addSubcommand("serve", Serve.command())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::failed);
    }

    /** An input that cannot be read is named; nothing else is expected to happen. */
    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof InvalidPathException path) {
            String reason = "this name cannot be written in the locale's character set, or is none";
            command.getErr().println("tlsbadge: " + path.getInput() + ": " + reason);
            return SOME_UNREADABLE;
        }
        if (e instanceof Unreadable) {
            command.getErr().println("tlsbadge: " + e.getMessage());
            return SOME_UNREADABLE;
        }
        throw e;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "No command given");
    }
}
