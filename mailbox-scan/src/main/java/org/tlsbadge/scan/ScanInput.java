package org.tlsbadge.scan;

import java.nio.file.Path;
import org.tlsbadge.scan.imap.ImapAccess;

/** Where mail is to be found. */
public sealed interface ScanInput {

    /** A file or folder. */
    record Files(Path path) implements ScanInput {}

    /** A server: one folder there, or all. */
    record Server(ImapAccess access) implements ScanInput {}
}
