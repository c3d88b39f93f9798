package org.tlsbadge.core.trace;

import java.util.stream.Stream;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.SourceText;

/** Finds the semicolon before the date: the last one that something like a date follows. Others separate clauses in some formats. */
final class DateSeparator {

    private static final long[] WEEKDAYS = Stream.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
            .mapToLong(day -> letters(day.charAt(0), day.charAt(1), day.charAt(2)))
            .toArray();

    private DateSeparator() {}

    /** Its token, or -1. */
    static int in(SourceText source, Tokens tokens) {
        // No server writes its name behind the date: what stands before it is a client's semicolon in a field that has
        // none itself.
        int bys = tokens.bys().count();
        int by = bys == 0 ? -1 : tokens.bys().get(bys - 1);
        for (int i = tokens.semicolons().count() - 1; i >= 0; i--) {
            int semicolon = tokens.semicolons().get(i);
            if (semicolon < by) {
                return -1;
            }
            if (isDateBehind(source, tokens, semicolon)) {
                return semicolon;
            }
        }
        return -1;
    }

    /** Whether another date stands before it: then one of them is not the server's. */
    static boolean isRepeated(SourceText source, Tokens tokens, int separator) {
        for (int i = 0; i < tokens.semicolons().count(); i++) {
            int semicolon = tokens.semicolons().get(i);
            if (semicolon < separator && isDateBehind(source, tokens, semicolon)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDateBehind(SourceText source, Tokens tokens, int t) {
        return t + 1 < tokens.count()
                && tokens.is(t + 1, Kind.WORD)
                && beginsDate(source, tokens.start(t + 1), tokens.end(t + 1));
    }

    /** {@code 15}, {@code 2016-01-15}, {@code 15-Jan-2024}; not an id that begins with a digit. */
    private static boolean isDayOrDate(SourceText source, int start, int end) {
        int i = start;
        while (i < end && Ascii.isDigit(source.charAt(i))) {
            i++;
        }
        return end - start <= 11 && (i == end || source.charAt(i) == '-');
    }

    /** {@code Mon}, {@code Mon,}, {@code Monday,}, {@code 15} or {@code 2016-01-15}. */
    private static boolean beginsDate(SourceText source, int start, int end) {
        if (Ascii.isDigit(source.charAt(start))) {
            return isDayOrDate(source, start, end);
        }
        return end - start >= 3 && isWeekday(source.charAt(start), source.charAt(start + 1), source.charAt(start + 2));
    }

    /** Whether a word that begins so is the name of a weekday; upper and lower case letters are alike. */
    static boolean isWeekday(char first, char second, char third) {
        long letters = letters(first, second, third);
        for (long day : WEEKDAYS) {
            if (letters == day) {
                return true;
            }
        }
        return false;
    }

    private static long letters(char first, char second, char third) {
        return (long) (first | 0x20) << 32 | (long) (second | 0x20) << 16 | third | 0x20;
    }
}
