package org.tlsbadge.scan;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Folders of messages in a file each, as qmail made them: {@code cur} and {@code new} hold them, {@code tmp} deliveries that are not complete. */
final class Maildir {

    /** The name of a delivery begins with the time. */
    private static final Pattern MESSAGE = Pattern.compile("(?s)(?:.*/)?(?:cur|new)/\\d[^/]*");

    private static final Pattern INCOMPLETE = Pattern.compile("(?s)(?:.*/)?tmp/\\d{9,}\\.[^/]*");

    private Maildir() {}

    /** Whether all files in it are messages. */
    static boolean isPart(Path folder) {
        Path name = folder.getFileName();
        return name != null
                && (name.toString().equals("cur") || name.toString().equals("new"))
                && Files.isDirectory(folder.resolveSibling("cur"))
                && Files.isDirectory(folder.resolveSibling("new"));
    }

    /** Whether a file is a message, by its way into an archive, where nobody knows what else is in it. */
    static boolean isMessage(String way) {
        return MESSAGE.matcher(way).matches();
    }

    /** Whether a file is no message yet, by its way into an archive. */
    static boolean isIncomplete(String way) {
        return INCOMPLETE.matcher(way).matches();
    }
}
