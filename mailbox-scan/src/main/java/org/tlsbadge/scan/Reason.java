package org.tlsbadge.scan;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Why something could not be read, in words. */
final class Reason {

    private Reason() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            boolean unknown = missing.getFile() != null && missing.getFile().indexOf('\ufffd') >= 0;
            return unknown ? "its name is not written in the locale's character set" : "no such file (any more)";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemLoopException) {
            return "a link that leads to itself";
        }
        if (e instanceof EOFException && e.getMessage() == null) {
            return "ends too early";
        }
        String message = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
