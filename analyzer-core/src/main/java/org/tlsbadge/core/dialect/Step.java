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

    /** One word, up to {@code stop}. */
    record Word(int hole, char stop, boolean digits, boolean version) implements Step {

        Word(Hole hole, char stop) {
            this(hole.ordinal(), stop, hole == Hole.BITS, hole == Hole.VERSION);
        }

        @Override
        public int match(String source, int at, int end, Holes holes) {
            if (version && !beginsVersion(source, at)) {
                return -1;
            }
            char other = version ? ':' : stop;
            int i = at;
            while (i < end) {
                char c = source.charAt(i);
                if (c == stop || c == other || digits && !Ascii.isDigit(c) || endsWord(c)) {
                    break;
                }
                i++;
            }
            if (i == at) {
                return -1;
            }
            holes.fill(hole, at, i);
            return i;
        }

        private static boolean endsWord(char c) {
            return c <= ';' && (c <= ' ' || c == '(' || c == ')' || c == ',' || c == ';');
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
