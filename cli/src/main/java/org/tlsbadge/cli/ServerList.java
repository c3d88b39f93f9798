package org.tlsbadge.cli;

import java.util.concurrent.Callable;
import org.tlsbadge.report.ServerTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code tlsbadge servers}: which servers we can read, and what each of them records. */
@Command(
        name = "servers",
        description = "Lists the mail servers whose Received fields can be read, and what each of them records.",
        mixinStandardHelpOptions = true)
final class ServerList implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(ServerTable.plain());
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }
}
