package org.tlsbadge.core.dialect;

import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.Beginning;
import org.tlsbadge.core.text.SourceText;

/**
 * The steps of a {@link Template}, one behind the other in one array: a field is matched with a handful of templates out of
 * hundreds, and what lies together is at hand together. A step is one number, its kind lowest, with what belongs to it above; the
 * characters of a step follow it.
 */
final class Program {

    /** Exactly these characters: their number, up to eight; the characters as one number. */
    static final int LITERAL = 0;
    /** White space, at least one character. */
    static final int BLANK = 1;
    /** One word: hole, the characters that end it besides the usual ones, see {@link #stops}. */
    static final int WORD = 2;
    /** One word that begins like a TLS version: hole, the characters that end it. */
    static final int VERSION = 3;
    /** Digits: hole. */
    static final int DIGITS = 4;
    /** Any text up to the last place where these characters stand, or to the end when there are none: hole, their number; each of them. */
    static final int TEXT = 5;
    /** Steps that may be missing: how many numbers they are, their holes as bits; the steps. */
    static final int OPTIONAL = 6;
    /** Whatever follows. */
    static final int REST = 7;

    /** Blanks and control characters, and {@code ( ) , ;}: what always ends a word, as bits. */
    private static final long ENDS = (1L << ' ' + 1) - 1 | 1L << '(' | 1L << ')' | 1L << ',' | 1L << ';';

    /** The holes that may be filled with an address literal, one bit each. */
    private static final int LITERALS = 1 << Hole.HELO.ordinal() | 1 << Hole.NAME.ordinal();

    private static final Beginning TLS = Beginning.of("tls");
    private static final Beginning SSL = Beginning.of("ssl");

    private static final int FIRST = 8;
    private static final int SECOND = 32;

    private final long[] code;

    Program(long[] code) {
        this.code = code;
    }

    static long step(int kind, int first, int second) {
        return kind | (long) first << FIRST | (long) second << SECOND;
    }

    /** Two ASCII characters that end a word, in one number. */
    static int stops(char one, char other) {
        return one | other << Byte.SIZE;
    }

    private static int kind(long step) {
        return (int) step & 0xFF;
    }

    private static int first(long step) {
        return (int) step >>> FIRST;
    }

    private static int second(long step) {
        return (int) (step >>> SECOND);
    }

    /** How many octets every text of this shape begins with, up to eight; 0 when it begins with another step. */
    int beginning() {
        return code.length > 0 && kind(code[0]) == LITERAL ? first(code[0]) : 0;
    }

    /** These octets, which there must be, as one number. */
    long beginningOctets() {
        return code[1];
    }

    /** How many characters a text of this shape has at least. */
    int shortest() {
        int shortest = 0;
        for (int at = 0; at < code.length; at += length(code[at])) {
            shortest += switch (kind(code[at])) {
                case LITERAL -> first(code[at]);
                case BLANK, WORD, VERSION, DIGITS -> 1;
                default -> 0;
            };
        }
        return shortest;
    }

    /** Index behind what the steps matched in the range from its beginning, or -1. */
    int match(SourceText source, int start, int end, Holes holes) {
        return run(0, code.length, source, start, end, holes);
    }

    private int run(int first, int last, SourceText source, int start, int end, Holes holes) {
        int at = start;
        int i = first;
        while (i < last && at >= 0) {
            long step = code[i];
            switch (kind(step)) {
                case LITERAL -> {
                    at = literal(first(step), code[i + 1], source, at, end);
                    i += 2;
                }
                case BLANK -> {
                    at = blank(source, at, end);
                    i++;
                }
                case WORD -> {
                    at = at > start && isHiddenLiteral(first(step), source, at, end)
                            ? -1
                            : filled(first(step), at, endOfWord(source, at, end, second(step)), holes);
                    i++;
                }
                default -> {
                    at = rare(step, i + 1, source, at, end, holes);
                    i += length(step);
                }
            }
        }
        return at;
    }

    private int rare(long step, int behind, SourceText source, int at, int end, Holes holes) {
        return switch (kind(step)) {
            case VERSION ->
                beginsVersion(source, at)
                        ? filled(first(step), at, endOfWord(source, at, end, second(step)), holes)
                        : -1;
            case DIGITS -> filled(first(step), at, endOfDigits(source, at, end), holes);
            case TEXT -> text(step, behind, source, at, end, holes);
            case OPTIONAL -> optional(step, behind, source, at, end, holes);
            default -> end;
        };
    }

    /** How many numbers of the code the step is. */
    private static int length(long step) {
        return switch (kind(step)) {
            case LITERAL -> 2;
            case TEXT -> 1 + second(step);
            case OPTIONAL -> 1 + first(step);
            default -> 1;
        };
    }

    private static int literal(int length, long octets, SourceText source, int at, int end) {
        return at + length <= end && source.word(at, length) == octets ? at + length : -1;
    }

    private static int blank(SourceText source, int at, int end) {
        int behind = Ascii.skipBlanks(source, at, end);
        return behind > at ? behind : -1;
    }

    private static int filled(int hole, int start, int end, Holes holes) {
        if (end == start) {
            return -1;
        }
        holes.fill(hole, start, end);
        return end;
    }

    /**
     * An address literal is what a client calls itself or what stands for its name, or begins the text. No other word is one: behind
     * what a client wrote, it could be the server's own word on his address.
     */
    private static boolean isHiddenLiteral(int hole, SourceText source, int at, int end) {
        return (LITERALS >>> hole & 1) == 0 && at < end && source.charAt(at) == '[';
    }

    private static int endOfWord(SourceText source, int at, int end, int stops) {
        char stop = (char) (stops & 0xFF);
        char other = (char) (stops >>> Byte.SIZE);
        int i = at;
        while (i < end) {
            char c = source.charAt(i);
            if (c == stop || c == other || c < 64 && (ENDS >>> c & 1) != 0) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int endOfDigits(SourceText source, int at, int end) {
        int i = at;
        while (i < end && Ascii.isDigit(source.charAt(i))) {
            i++;
        }
        return i;
    }

    /** So that no other word is taken for a statement of TLS. Old Exim writes {@code UNKNOWN}. */
    private static boolean beginsVersion(SourceText source, int at) {
        return TLS.isOf(source, at, source.length())
                || SSL.isOf(source, at, source.length())
                || source.startsWith("UNKNOWN", at);
    }

    private int text(long step, int from, SourceText source, int at, int end, Holes holes) {
        int length = second(step);
        int stop = end - length;
        while (stop >= at && !stands(from, length, source, stop, end)) {
            stop--;
        }
        if (stop < at) {
            return -1;
        }
        holes.fill(first(step), at, stop);
        return stop;
    }

    /** A blank stands for any white space; one at the beginning for a whole run of it, which keeps this linear. */
    private boolean stands(int from, int length, SourceText source, int at, int end) {
        if (length > 0 && code[from] == ' ' && at > 0 && Ascii.isBlank(source.charAt(at - 1))) {
            return false;
        }
        int i = at;
        for (int k = from; k < from + length; k++) {
            char c = (char) code[k];
            int behind = c != ' ' ? i + 1 : Ascii.skipBlanks(source, i, end);
            if (i >= end || behind == i || c != ' ' && source.charAt(i) != c) {
                return false;
            }
            i = behind;
        }
        return true;
    }

    private int optional(long step, int from, SourceText source, int at, int end, Holes holes) {
        int behind = run(from, from + first(step), source, at, end, holes);
        if (behind < 0) {
            holes.clear(second(step));
            return at;
        }
        return behind;
    }
}
