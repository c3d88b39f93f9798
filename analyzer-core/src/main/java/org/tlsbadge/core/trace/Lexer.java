package org.tlsbadge.core.trace;

import org.tlsbadge.core.text.SourceText;

/**
 * Cuts the body of a field into tokens: RFC 5322 section 3.2. One pass, no look-back, arrays that are used again for the next
 * field. An object serves one thread.
 */
final class Lexer {

    /** RFC 5321 section 4.5.3.1.3 allows 256 octets; no server takes a line of this length. */
    private static final int LONGEST_PATH = 4096;

    private final int maxDepth;
    private final Marks marks = new Marks();
    /** The field's characters and a blank behind them. */
    private byte[] text = {};
    /** Where the text begins in its source. */
    private int origin;

    private int limit;
    private Quoting quoting = Quoting.STANDARD;
    private final Tokens tokens = new Tokens();

    /** A parenthesis without its partner, or whose partner was written by somebody else. */
    private boolean unbalanced;

    /** What is looked for in the comment or string being read. */
    private final SwallowedBy swallowed = new SwallowedBy();
    /** Comments nested deeper than the limit, or an address longer than any. */
    private boolean limited;
    /** A quoted string outside comments that holds structure: read without it, the field would look different. */
    private boolean doubtOutside;
    /** The same inside a comment. */
    private boolean doubtInside;

    Lexer(int maxDepth) {
        this.maxDepth = maxDepth;
    }

    void read(SourceText source, int start, int end, Quoting how) {
        origin = start;
        limit = end - start;
        text = marks.load(source, start, limit);
        quoting = how;
        tokens.clear();
        unbalanced = false;
        limited = false;
        doubtOutside = false;
        doubtInside = false;
        int at = 0;
        while (at < limit) {
            char c = (char) text[at];
            at = c <= ' ' && isBlank(at) ? at + 1 : token(c, at);
        }
    }

    /** Whether comments and words can be told apart. */
    Doubt doubt() {
        return limited ? Doubt.LIMITED : unbalanced ? Doubt.UNBALANCED : Doubt.NONE;
    }

    /** Whether there is a quoted string whose marks could be a client's. */
    boolean hasDoubtOutside() {
        return doubtOutside;
    }

    boolean hasDoubtInside() {
        return doubtInside;
    }

    /** The tokens of the last reading. */
    Tokens tokens() {
        return tokens;
    }

    private int token(char c, int at) {
        switch (c) {
            case '(':
                return add(Kind.COMMENT, at, endOfComment(at));
            case ')':
                unbalanced = true;
                return at + 1;
            case ';':
                add(Kind.SEMICOLON, at, at + 1);
                return lastDate(at + 1);
            case '"':
                if (quoting.outside) {
                    int end = endOfQuoted(at, limit);
                    if (end > 0) {
                        noteDoubt(at, end);
                        return add(Kind.QUOTED, at, endOfWord(end));
                    }
                }
                return add(Kind.WORD, at, endOfWord(at + 1));
            case '<':
                int angle = endOfAngle(at);
                return angle > 0 ? add(Kind.ANGLE, at, angle) : add(Kind.WORD, at, endOfWord(at + 1));
            case '[':
                int literal = endOfLiteral(at);
                return literal > 0 ? add(Kind.LITERAL, at, literal) : add(Kind.WORD, at, endOfWord(at + 1));
            default:
                return add(Kind.WORD, at, endOfWord(c == '\\' ? behindQuote(at) : at + 1));
        }
    }

    /** The date with which nearly all fields end is taken for one word: nothing in it opens a clause. */
    private int lastDate(int from) {
        int at = from;
        while (at < limit && isBlank(at)) {
            at++;
        }
        int length = UsualDate.length(text, at, marks.from(at));
        return length > 0 && isLast(at + length) ? add(Kind.WORD, at, at + length) : from;
    }

    /** Whether nothing comes behind but a comment without any structure, such as the name of a time zone. */
    private boolean isLast(int end) {
        return end == limit
                || end + 1 < limit
                        && text[end + 1] == '('
                        && text[limit - 1] == ')'
                        && marks.next(end + 2) == limit - 1;
    }

    private int add(Kind kind, int start, int end) {
        Keyword keyword = kind == Kind.WORD ? Keyword.of(text, start, end) : null;
        tokens.add(kind, start + origin, end + origin, keyword);
        return end;
    }

    private int endOfWord(int from) {
        int i = marks.next(from);
        while (!endsWord(i)) {
            i = marks.next(text[i] == '"' || text[i] == '\\' ? behindQuote(i) : i + 1);
        }
        return i;
    }

    /** Behind a quoted string in the middle of a word (RFC 5322 section 4.4, obs-local-part), an escaped quotation mark, or the character. */
    private int behindQuote(int at) {
        if (text[at] == '\\') {
            return at + 1 < limit && (text[at + 1] == '"' || text[at + 1] == '\\') ? at + 2 : at + 1;
        }
        int end = quoting.outside ? endOfQuoted(at, limit) : -1;
        if (end > 0) {
            noteDoubt(at, end);
        }
        return Math.max(at + 1, end);
    }

    private boolean endsWord(int at) {
        char c = (char) text[at];
        return isBlank(at) || c == '(' || c == ')' || c == ';';
    }

    private int endOfComment(int open) {
        int depth = 0;
        int i = open;
        boolean inAddress = false;
        int stringEnd = open;
        swallowed.begin();
        while (i < limit) {
            char c = (char) text[i];
            if (c == '(' && ++depth > maxDepth) {
                limited = true;
                return limit;
            }
            if (c == ')' && --depth == 0) {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            } else if (c == '"' && inAddress && i >= stringEnd) {
                stringEnd = endOfQuoted(i, limit);
                i = marks.next(quotedInComment(i, stringEnd));
                continue;
            }
            inAddress = c == '<' || inAddress && (i < stringEnd || c != '>' && !isBlank(i));
            if (c <= ' ') {
                noteClause(i + 1);
            }
            i = i < limit ? marks.next(i + 1) : limit;
        }
        unbalanced = true;
        return limit;
    }

    /** An address with a quoted local part inside a comment: notes whether it holds parentheses, skips it only when told to. */
    private int quotedInComment(int quote, int end) {
        if (end < 0) {
            doubtInside = true;
            return quote + 1;
        }
        for (int i = quote; i < end && !doubtInside; i++) {
            char c = (char) text[i];
            doubtInside = c == '(' || c == ')' || c == '\\';
        }
        return quoting.inside ? end : quote + 1;
    }

    /** Index behind the closing mark, or -1 when there is none. */
    private int endOfQuoted(int open, int to) {
        for (int i = open + 1; i < to; i++) {
            char c = (char) text[i];
            if (c == '"') {
                return i + 1;
            }
            if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    /** Index behind the closing bracket; -1 when a blank or a semicolon outside quotes comes first. */
    private int endOfAngle(int open) {
        int i = marks.next(open + 1);
        while (i < limit && i - open <= LONGEST_PATH && !limited) {
            char c = (char) text[i];
            if (c == '>') {
                return i + 1;
            }
            if (c == '"' && quoting.outside) {
                int end = endOfQuoted(i, limit);
                if (end < 0) {
                    return -1;
                }
                noteDoubt(i, end);
                i = marks.next(end);
            } else if (isBlank(i) || c == ';') {
                return -1;
            } else {
                i = marks.next(Math.min(limit, i + (c == '\\' ? 2 : 1)));
            }
        }
        limited |= i - open > LONGEST_PATH;
        return -1;
    }

    /**
     * Index behind the closing bracket and what follows it; -1 when a keyword comes first, for then a client opened it. A fold is
     * a blank like any other, or a field would say more unfolded.
     */
    private int endOfLiteral(int open) {
        for (int i = open + 1; i < limit && i - open < 80; i++) {
            char c = (char) text[i];
            if (c == ']') {
                return endOfWord(i + 1);
            }
            boolean blank = isBlank(i);
            if (c == '(' || c == ')' || c == ';' || c == '\r' && !blank || blank && isKeyword(i + 1)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isKeyword(int at) {
        int end = at;
        while (end - at <= Keyword.LONGEST && !isBlank(end)) {
            end++;
        }
        return Keyword.of(text, at, end) != null;
    }

    private void noteDoubt(int start, int end) {
        swallowed.begin();
        for (int i = start + 1; i < end - 1; i++) {
            char c = (char) text[i];
            doubtOutside |= c == '(' || c == ')' || c == ';' || isBlank(i);
            if (c <= ' ') {
                noteClause(i + 1);
            }
        }
    }

    /** What begins behind a blank inside a comment or string. */
    private void noteClause(int at) {
        unbalanced |= at < limit && swallowed.isToldBy(text, at, marks.next(at), limit);
    }

    /** White space of RFC 5322 section 2.2. A CR without LF is none: some servers let a client write one. */
    private boolean isBlank(int at) {
        char c = (char) text[at];
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' && text[at + 1] == '\n';
    }
}
