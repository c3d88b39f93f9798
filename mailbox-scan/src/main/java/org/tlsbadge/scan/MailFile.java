package org.tlsbadge.scan;

import java.nio.file.Path;

/**
 * One file to be read.
 *
 * @param path     where it is
 * @param shown    how results call it
 * @param size     bytes, when it was found
 * @param modified milliseconds since 1970, when it was found
 * @param given    whether it was named on its own, so that finding no mail in it is a mistake
 * @param named    whether its name or folder says that it is a message
 */
record MailFile(Path path, String shown, long size, long modified, boolean given, boolean named) {

    /** Its path as text, another for each file: where the path is none, its bytes are, in percent. */
    String place() {
        String text = path.toString();
        return text.indexOf('\ufffd') < 0 ? text : path.toUri().toString();
    }
}
