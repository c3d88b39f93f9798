package org.tlsbadge.core.trace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.ShortWords;
import org.tlsbadge.core.text.SourceText;

/**
 * Dates of RFC 5322 section 3.3 and what servers make of them: no weekday, full month names, fractions of a second, zone names,
 * {@code 2016-01-15 10:20:30.1 +0000 UTC}.
 */
final class DateReader {

    private static final ShortWords MONTHS =
            ShortWords.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int LETTERS_OF_MONTH = 3;
    private static final ShortWords ZONES = ShortWords.of("est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt");
    private static final int[] HOURS_BEHIND = {5, 4, 6, 5, 7, 6, 8, 7};
    private static final int MAX_LENGTH = 80;
    /** Characters between the parts of a date, one bit each. */
    private static final long BLANKS = 1L << ' ' | 1L << '\t' | 1L << '\r' | 1L << '\n';

    private static final long COMMA = 1L << ',';
    private static final long HYPHEN = 1L << '-';
    private static final long COLON = 1L << ':';
    private static final long SECONDS_PER_DAY = 86_400;

    private final SourceText source;
    private final int end;
    private int at;

    private DateReader(SourceText source, int start, int end) {
        this.source = source;
        this.at = start;
        this.end = Math.min(end, start + MAX_LENGTH);
    }

    /** The moment, to the second; null when the text is no date. */
    static @Nullable Instant read(SourceText source, int start, int end) {
        Instant usual = UsualDateReader.read(source, start, end);
        return usual == null ? new DateReader(source, start, end).read() : usual;
    }

    private @Nullable Instant read() {
        skipWeekday();
        int first = number();
        if (first < 0) {
            return null;
        }
        return first >= 1000 ? isoDate(first) : mailDate(first);
    }

    private @Nullable Instant mailDate(int day) {
        skip(BLANKS | HYPHEN);
        int month = month();
        skip(BLANKS | HYPHEN);
        int year = number();
        if (month == 0 || year < 0) {
            return null;
        }
        return timeOf(fullYear(year), month, day);
    }

    /** The year that a number means: RFC 5322 section 4.3 for two and three digits. */
    static int fullYear(int year) {
        return year < 50 ? year + 2000 : year < 1000 ? year + 1900 : year;
    }

    private @Nullable Instant isoDate(int year) {
        skip(HYPHEN);
        int month = number();
        skip(HYPHEN);
        return timeOf(year, month, number());
    }

    private @Nullable Instant timeOf(int year, int month, int day) {
        skip(BLANKS);
        while (at < end && source.charAt(at) == 'T') {
            at++;
            skip(BLANKS);
        }
        int hour = number();
        skip(COLON);
        int minute = number();
        int second = 0;
        if (at < end && source.charAt(at) == ':') {
            at++;
            second = number();
        }
        if (at < end && source.charAt(at) == '.') {
            at++;
            number();
        }
        return moment(year, month, day, hour, minute, second, zoneSeconds());
    }

    /** Null when a number is out of its range. */
    static @Nullable Instant moment(int year, int month, int day, int hour, int minute, int second, int zoneSeconds) {
        boolean valid = year >= 1970 && year < 10_000 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        if (!valid || hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60) {
            return null;
        }
        long local = days(year, month, day) * SECONDS_PER_DAY + hour * 3600L + minute * 60L + Math.min(second, 59);
        return Instant.ofEpochSecond(local - zoneSeconds);
    }

    /** Days since 1970-01-01 in the Gregorian calendar. A day beyond its month runs into the next one. */
    private static long days(int year, int month, int day) {
        int y = month <= 2 ? year - 1 : year;
        int m = month <= 2 ? month + 9 : month - 3;
        long era = y / 400;
        int yearOfEra = y % 400;
        int dayOfYear = (153 * m + 2) / 5 + day - 1;
        return era * 146_097 + yearOfEra * 365L + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
    }

    private int zoneSeconds() {
        skip(BLANKS);
        if (at >= end) {
            return 0;
        }
        char sign = source.charAt(at);
        if (sign == '+' || sign == '-') {
            at++;
            int seconds = zoneSeconds(number());
            return sign == '-' ? -seconds : seconds;
        }
        return at + 3 <= end ? zoneNamed() : 0;
    }

    /** The seconds of a zone that is written as hours and minutes, {@code 0130}; 0 when it is none. */
    static int zoneSeconds(int zone) {
        return zone < 0 || zone > 1500 ? 0 : (zone / 100 * 60 + zone % 100) * 60;
    }

    private int zoneNamed() {
        int zone = ZONES.find(source, at, at + 3);
        return zone < 0 ? 0 : HOURS_BEHIND[zone] * -3600;
    }

    private void skipWeekday() {
        while (at < end && (Ascii.isLetter(source.charAt(at)) || source.charAt(at) == '.')) {
            at++;
        }
        skip(COMMA | BLANKS);
    }

    private void skip(long characters) {
        while (at < end && source.charAt(at) < Long.SIZE && (characters >>> source.charAt(at) & 1) != 0) {
            at++;
        }
    }

    /** At most nine digits; -1 when there is none. */
    private int number() {
        int start = at;
        int value = 0;
        while (at < end && at - start < 9 && Ascii.isDigit(source.charAt(at))) {
            value = value * 10 + (source.charAt(at++) - '0');
        }
        return at == start ? -1 : value;
    }

    /** 1 to 12, or 0. Only the first three letters count. */
    private int month() {
        int start = at;
        while (at < end && Ascii.isLetter(source.charAt(at))) {
            at++;
        }
        return at - start < LETTERS_OF_MONTH ? 0 : month(source, start);
    }

    /** The month that three letters name, 1 to 12; 0 when none has such. */
    static int month(SourceText source, int start) {
        return MONTHS.find(source, start, start + LETTERS_OF_MONTH) + 1;
    }
}
