package org.tlsbadge.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line; without a sub-command it prints its usage. */
@Command(
        name = "tlsbadge",
        description = "Says how a mail message travelled: encrypted or not, and how we know.",
        mixinStandardHelpOptions = true)
public final class Main implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "No command given");
    }
}
