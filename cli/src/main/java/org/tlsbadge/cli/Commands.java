package org.tlsbadge.cli;

import java.util.List;
import picocli.CommandLine;

/** The commands, each set up when it is asked for: with its options that takes some milliseconds. */
final class Commands {

    /** In the order of the help text. */
    static final List<String> NAMES =
            List.of("analyze", "scan", "report", "explain", "servers", "add-ins", "help", "serve");

    private Commands() {}

    /** What picocli makes a command of. */
    static Object named(String name) {
        return switch (name) {
            case "analyze" -> new Analyze();
            case "scan" -> new Scan();
            case "report" -> new Report();
            case "explain" -> new Explain();
            case "servers" -> new ServerList();
            case "add-ins" -> new Packages();
            case "help" -> new CommandLine.HelpCommand();
            case "serve" -> Serve.command();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
