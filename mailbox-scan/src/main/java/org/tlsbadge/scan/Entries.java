package org.tlsbadge.scan;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The files in an archive, one after the other. */
interface Entries {

    /**
     * The name of the next file; null at the end. What is left of the one before is passed over.
     *
     * @throws IOException when the archive cannot be read beyond this place
     */
    @Nullable
    String next() throws IOException;

    /** The bytes of the file that {@link #next} named. */
    InputStream content();

    /** Why it cannot be read, although the archive goes on behind it; null when it can. */
    @Nullable
    String refusal();

    /** What turned out to be wrong with it once all of it was read; null when nothing did. */
    @Nullable
    String damage();
}
