package org.tlsbadge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tlsbadge.http.addins.AddIns;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tlsbadge add-ins}: the add-ins for mail programs, packed. */
@Command(
        name = "add-ins",
        description = "Packs the add-ins for Thunderbird, Roundcube, Outlook and web pages.",
        mixinStandardHelpOptions = true)
final class Packages implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(names = "--output", paramLabel = "DIR", description = "Where to put them (default: ${DEFAULT-VALUE}).")
    private Path output = Path.of("target");

    @Option(
            names = "--address",
            paramLabel = "URL",
            description =
                    "Where mail programs find the backend, such as https://badge.example.com; without it Thunderbird asks"
                            + " this machine, and Outlook's manifests hold an address that must be replaced.")
    private String address = "";

    @Override
    public Integer call() {
        if (!address.isEmpty() && !AddIns.isAddress(address)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--address is an https address without a slash at the end");
        }
        PrintWriter out = spec.commandLine().getOut();
        try {
            Files.createDirectories(output);
            for (String name : AddIns.NAMES) {
                out.println(Files.write(output.resolve(name), AddIns.file(name, address)));
            }
        } catch (IOException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "cannot write to " + output, e);
        }
        out.flush();
        return Main.DONE;
    }
}
