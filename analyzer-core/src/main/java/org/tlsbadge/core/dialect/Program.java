package org.tlsbadge.core.dialect;

import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.SourceText;

/**
 * The steps of a {@link Template}, one behind the other in one array: a field is matched with a handful of templates out of
 * hundreds, and what lies together is at hand together. Each step is its kind and what belongs to it.
 */
final class Program {

    /** Exactly these characters: their number, the characters. */
    static final char LITERAL = 0;
    /** White space, at least one character. */
    static final char BLANK = 1;
    /** One word: hole, the character that ends it besides the usual ones. */
    static final char WORD = 2;
    /** One word that begins like a TLS version: hole, the character that ends it besides the usual ones and a colon. */
    static final char VERSION = 3;
    /** Digits: hole. */
    static final char DIGITS = 4;
    /** Any text up to the last place where these characters stand, or to the end when there are none: hole, their number, the characters. */
    static final char TEXT = 5;
    /** Steps that may be missing: their holes as bits, their length, the steps. */
    static final char OPTIONAL = 6;
    /** Whatever follows. */
    static final char REST = 7;

    /** Blanks and control characters, and {@code ( ) , ;}: what always ends a word, as bits. */
    private static final long ENDS = (1L << ' ' + 1) - 1 | 1L << '(' | 1L << ')' | 1L << ',' | 1L << ';';

    private final char[] code;

    Program(char[] code) {
        this.code = code;
    }

    /** The character with which every text of this shape begins; 0 when any may. */
    char firstCharacter() {
        return code.length > 0 && code[0] == LITERAL ? code[2] : 0;
    }

    /** The word with which every text of this shape begins; empty when it begins with a hole. */
    String firstWord() {
        if (code.length > 0 && code[0] == LITERAL) {
            return FirstWord.of(new String(code, 2, code[1]));
        }
        boolean address = code.length > 1 && code[0] == WORD && code[1] == Hole.ADDRESS.ordinal();
        return address ? FirstWord.DIGIT : "";
    }

    /** Index behind what the steps matched in the range from its beginning, or -1. */
    int match(SourceText source, int start, int end, Holes holes) {
        return run(0, code.length, source, start, end, holes);
    }

    private int run(int first, int last, SourceText source, int start, int end, Holes holes) {
        int at = start;
        int step = first;
        while (step < last && at >= 0) {
            switch (code[step]) {
                case LITERAL -> {
                    at = literal(step + 2, code[step + 1], source, at, end);
                    step += 2 + code[step + 1];
                }
                case BLANK -> {
                    at = blank(source, at, end);
                    step++;
                }
                case WORD -> {
                    at = filled(code[step + 1], at, endOfWord(source, at, end, code[step + 2], code[step + 2]), holes);
                    step += 3;
                }
                default -> {
                    at = rare(step, source, at, end, holes);
                    step += length(step);
                }
            }
        }
        return at;
    }

    private int rare(int step, SourceText source, int at, int end, Holes holes) {
        char hole = step + 1 < code.length ? code[step + 1] : 0;
        return switch (code[step]) {
            case VERSION ->
                beginsVersion(source, at)
                        ? filled(hole, at, endOfWord(source, at, end, code[step + 2], ':'), holes)
                        : -1;
            case DIGITS -> filled(hole, at, endOfDigits(source, at, end), holes);
            case TEXT -> text(step, source, at, end, holes);
            case OPTIONAL -> optional(step, source, at, end, holes);
            default -> end;
        };
    }

    private int length(int step) {
        return switch (code[step]) {
            case VERSION -> 3;
            case DIGITS -> 2;
            case TEXT, OPTIONAL -> 3 + code[step + 2];
            default -> 1;
        };
    }

    private int literal(int from, int length, SourceText source, int at, int end) {
        if (at + length > end) {
            return -1;
        }
        for (int i = 0; i < length; i++) {
            if (source.charAt(at + i) != code[from + i]) {
                return -1;
            }
        }
        return at + length;
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

    private static int endOfWord(SourceText source, int at, int end, char stop, char other) {
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
        boolean whole = at + 3 <= source.length();
        return whole && (Ascii.equalsLower(source, at, at + 3, "tls") || Ascii.equalsLower(source, at, at + 3, "ssl"))
                || source.startsWith("UNKNOWN", at);
    }

    private int text(int step, SourceText source, int at, int end, Holes holes) {
        int length = code[step + 2];
        int stop = end - length;
        while (stop >= at && !stands(step + 3, length, source, stop, end)) {
            stop--;
        }
        if (stop < at) {
            return -1;
        }
        holes.fill(code[step + 1], at, stop);
        return stop;
    }

    /** A blank stands for any white space; one at the beginning for a whole run of it, which keeps this linear. */
    private boolean stands(int from, int length, SourceText source, int at, int end) {
        if (length > 0 && code[from] == ' ' && at > 0 && Ascii.isBlank(source.charAt(at - 1))) {
            return false;
        }
        int i = at;
        for (int k = from; k < from + length; k++) {
            char c = code[k];
            int behind = c != ' ' ? i + 1 : Ascii.skipBlanks(source, i, end);
            if (i >= end || behind == i || c != ' ' && source.charAt(i) != c) {
                return false;
            }
            i = behind;
        }
        return true;
    }

    private int optional(int step, SourceText source, int at, int end, Holes holes) {
        int first = step + 3;
        int behind = run(first, first + code[step + 2], source, at, end, holes);
        if (behind < 0) {
            holes.clear(code[step + 1]);
            return at;
        }
        return behind;
    }
}
