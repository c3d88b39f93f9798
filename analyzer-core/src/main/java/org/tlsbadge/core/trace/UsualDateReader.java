package org.tlsbadge.core.trace;

import static org.tlsbadge.core.trace.DigitPattern.one;
import static org.tlsbadge.core.trace.DigitPattern.two;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Octets;
import org.tlsbadge.core.text.SourceText;

/**
 * Reads the form of date that nearly all servers write, {@code Mon, 15 Jan 2024 10:20:30 +0000} with one or two digits for the day:
 * each part stands in a known place, so no loop has to look for its end.
 */
final class UsualDateReader {

    private static final int WEEKDAY = 3;
    private static final DigitPattern DAY = DigitPattern.of(" 0 ");
    private static final DigitPattern DAY_OF_TWO = DigitPattern.of(" 00 ");
    private static final DigitPattern YEAR = DigitPattern.of(" 0000 ");
    private static final DigitPattern TIME = DigitPattern.of("00:00:00");
    private static final DigitPattern ZONE = DigitPattern.of("0000");

    /** Where parts begin when the day has one digit, with the blanks that their patterns have: with two, one more. */
    private static final int MONTH_AT = 7;

    private static final int YEAR_AT = 10;
    private static final int TIME_AT = 16;
    private static final int SIGN_AT = 24;
    private static final int ZONE_AT = 26;
    private static final int LENGTH = 30;

    private static final long LETTERS = Octets.first(WEEKDAY);
    private static final long PLUS = ' ' | '+' << Byte.SIZE;
    private static final long MINUS = ' ' | '-' << Byte.SIZE;

    private UsualDateReader() {}

    /** The moment, to the second; null when the text is no date of this form. */
    static @Nullable Instant read(SourceText source, int start, int end) {
        int more = end - start - LENGTH;
        if (more != 0 && more != 1 || !areLettersAndComma(source.word(start, WEEKDAY + 1))) {
            return null;
        }
        int from = start + more;
        long day = (more == 0 ? DAY : DAY_OF_TWO).read(source, start + WEEKDAY + 1);
        long year = YEAR.read(source, from + YEAR_AT);
        long time = TIME.read(source, from + TIME_AT);
        long zone = ZONE.read(source, from + ZONE_AT);
        long sign = source.word(from + SIGN_AT, 2);
        if ((day | year | time | zone) < 0 || sign != PLUS && sign != MINUS) {
            return null;
        }
        int seconds = DateReader.zoneSeconds(two(zone, 0) * 100 + two(zone, 2));
        return DateReader.moment(
                DateReader.fullYear(two(year, 1) * 100 + two(year, 3)),
                DateReader.month(source, from + MONTH_AT),
                more == 0 ? one(day, 1) : two(day, 1),
                two(time, 0),
                two(time, 3),
                two(time, 6),
                sign == PLUS ? seconds : -seconds);
    }

    /** As of a weekday, whatever they mean: no reader of dates asks. */
    private static boolean areLettersAndComma(long octets) {
        return (Octets.leadingLetters(octets) & LETTERS) == LETTERS && octets >>> WEEKDAY * Byte.SIZE == ',';
    }
}
