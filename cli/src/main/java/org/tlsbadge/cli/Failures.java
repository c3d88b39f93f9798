package org.tlsbadge.cli;

import java.nio.file.InvalidPathException;
import picocli.CommandLine;

/** An input that cannot be read is named; nothing else is expected to happen. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (e instanceof InvalidPathException path) {
            String reason = "this name cannot be written in the locale's character set, or is none";
            command.getErr().println("tlsbadge: " + path.getInput() + ": " + reason);
            return Main.SOME_UNREADABLE;
        }
        if (e instanceof Unreadable) {
            command.getErr().println("tlsbadge: " + e.getMessage());
            return Main.SOME_UNREADABLE;
        }
        throw e;
    }
}
