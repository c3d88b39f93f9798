package org.tlsbadge.core.dialect;

import java.util.List;
import java.util.stream.IntStream;
import org.tlsbadge.core.text.Ascii;

/** One piece of a {@link Template}. */
sealed interface Step {

    /** Index behind what this piece matched from {@code at}, or -1. */
    int match(String source, int at, int end, Holes holes);

    default String firstWord() {
        return "";
    }

    /** Exactly these characters. */
    record Literal(String text) implements Step {
        @Override
        public int match(String source, int at, int end, Holes holes) {
            int behind = at + text.length();
            return behind <= end && source.startsWith(text, at) ? behind : -1;
        }

        @Override
        public String firstWord() {
            return FirstWord.of(text, 0, text.length());
        }
    }

    /** White space, at least one character. */
    record Blank() implements Step {
        @Override
        public int match(String source, int at, int end, Holes holes) {
            int behind = Ascii.skipBlanks(source, at, end);
            return behind > at ? behind : -1;
        }
    }

    /**
     * One word.
     *
     * @param low  one bit for each of the first 64 characters: whether it ends the word
     * @param high the same for the next 64
     * @param others whether characters behind these end it
     */
    record Word(int hole, long low, long high, boolean others) implements Step {

        /** Blanks and control characters, and {@code ( ) , ;}. */
        private static final String ALWAYS = "(),;";

        private static final long CONTROLS = (1L << ' ' + 1) - 1;

        /** @param stops characters that end the word besides those that always do */
        static Word ofText(Hole hole, String stops) {
            long[] ends = ends(stops);
            return new Word(hole.ordinal(), ends[0], ends[1], false);
        }

        static Word ofDigits(Hole hole) {
            long digits = 0x3FFL << '0';
            return new Word(hole.ordinal(), ~digits, -1L, true);
        }

        private static long[] ends(String stops) {
            long[] ends = {CONTROLS, 0};
            for (char c : (ALWAYS + stops).toCharArray()) {
                ends[c >> 6] |= 1L << c;
            }
            return ends;
        }

        @Override
        public int match(String source, int at, int end, Holes holes) {
            if (hole == Hole.VERSION.ordinal() && !beginsVersion(source, at)) {
                return -1;
            }
            int i = at;
            while (i < end && !isEnd(source.charAt(i))) {
                i++;
            }
            if (i == at) {
                return -1;
            }
            holes.fill(hole, at, i);
            return i;
        }

        private boolean isEnd(char c) {
            return c < 128 ? ((c < 64 ? low : high) >>> c & 1) != 0 : others;
        }

        /** So that no other word is taken for a statement of TLS. Old Exim writes {@code UNKNOWN}. */
        private static boolean beginsVersion(String source, int at) {
            return source.regionMatches(true, at, "TLS", 0, 3)
                    || source.regionMatches(true, at, "SSL", 0, 3)
                    || source.startsWith("UNKNOWN", at);
        }

        /** An address begins with a digit, or so it does wherever formats are told by it. */
        @Override
        public String firstWord() {
            return hole == Hole.ADDRESS.ordinal() ? "#" : "";
        }
    }

    /** Any text up to the last place where {@code before} stands, or to the end when that is empty. */
    record Text(int hole, String before) implements Step {
        @Override
        public int match(String source, int at, int end, Holes holes) {
            int stop = end - before.length();
            while (stop >= at && !stands(source, stop, end)) {
                stop--;
            }
            if (stop < at) {
                return -1;
            }
            holes.fill(hole, at, stop);
            return stop;
        }

        /** A blank stands for any white space; one at the beginning for a whole run of it, which keeps this linear. */
        private boolean stands(String source, int from, int end) {
            if (before.startsWith(" ") && from > 0 && Ascii.isBlank(source.charAt(from - 1))) {
                return false;
            }
            int i = from;
            for (int k = 0; k < before.length(); k++) {
                char c = before.charAt(k);
                int behind = c != ' ' ? i + 1 : Ascii.skipBlanks(source, i, end);
                if (i >= end || behind == i || c != ' ' && source.charAt(i) != c) {
                    return false;
                }
                i = behind;
            }
            return true;
        }
    }

    /** A part that may be missing. */
    final class Optional implements Step {
        private final Step[] steps;
        private final int[] holes;

        Optional(List<Step> steps) {
            this.steps = steps.toArray(new Step[0]);
            this.holes = holesIn(steps);
        }

        @Override
        public int match(String source, int at, int end, Holes filled) {
            int behind = Template.run(steps, source, at, end, filled);
            if (behind >= 0) {
                return behind;
            }
            for (int hole : holes) {
                filled.clear(hole);
            }
            return at;
        }

        private static int[] holesIn(List<Step> steps) {
            IntStream.Builder found = IntStream.builder();
            for (Step step : steps) {
                if (step instanceof Word word) {
                    found.add(word.hole());
                } else if (step instanceof Text text) {
                    found.add(text.hole());
                } else if (step instanceof Optional part) {
                    for (int hole : part.holes) {
                        found.add(hole);
                    }
                }
            }
            return found.build().toArray();
        }
    }

    /** Whatever follows. */
    record Rest() implements Step {
        @Override
        public int match(String source, int at, int end, Holes holes) {
            return end;
        }
    }
}
