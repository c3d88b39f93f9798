package org.tlsbadge.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.verdict.Badge;

/** What a worker hands on to be written. */
sealed interface Item {

    /** About how much memory it takes, in bytes. */
    int weight();

    /**
     * A message.
     *
     * @param index       place in its file, or in its range of the file
     * @param badge       what it got
     * @param fingerprint what copies of it have in common; null when nobody asks
     * @param lines       one for each line output
     */
    record Message(long index, Badge badge, @Nullable Fingerprint fingerprint, List<Line> lines) implements Item {
        @Override
        public int weight() {
            int bytes = 128;
            for (Line line : lines) {
                bytes += line.length();
            }
            return bytes;
        }
    }

    /** A file without mail. */
    record Other() implements Item {
        @Override
        public int weight() {
            return 16;
        }
    }

    /**
     * Something that cannot be read.
     *
     * @param index     of the message in its file, or in its range of the file; -1 when it is not about a message
     * @param ofMessage whether a message was found and is lost
     */
    record Problem(String place, long index, String reason, boolean ofMessage) implements Item {

        Problem(String place, String reason, boolean ofMessage) {
            this(place, -1, reason, ofMessage);
        }

        /** With the number of the message in its place, now that it is known how many messages lie before the range. */
        Problem numbered(long before) {
            return index < 0 ? this : new Problem(place + " message " + (index + before), reason, ofMessage);
        }

        @Override
        public int weight() {
            return 256;
        }
    }
}
