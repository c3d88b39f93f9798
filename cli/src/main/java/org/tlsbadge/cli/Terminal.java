package org.tlsbadge.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Whether somebody sits in front of it. */
final class Terminal {

    private static final int INPUT = 0;
    private static final int ERRORS = 2;

    private Terminal() {}

    /** Whether standard error is one. Java cannot say it; Linux can, and elsewhere it counts as none. */
    static boolean showsErrors() {
        return isTerminal(ERRORS, false);
    }

    /** To ask for something; null when nobody is there. Newer Javas have a console always, so Linux is asked as well. */
    @SuppressWarnings("SystemConsoleNull")
    static @Nullable Console console() {
        Console console = System.console();
        return console != null && isTerminal(INPUT, true) ? console : null;
    }

    private static boolean isTerminal(int descriptor, boolean otherwise) {
        try {
            String device = Path.of("/proc/self/fd/" + descriptor).toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            return otherwise && !Path.of("/proc/self/fd").toFile().exists();
        }
    }
}
