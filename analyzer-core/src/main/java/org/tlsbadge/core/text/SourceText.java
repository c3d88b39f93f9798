package org.tlsbadge.core.text;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text in which all places of one message lie. What gives a trace its structure is ASCII, so it is read from octets, one for each
 * character; the characters themselves are made when somebody asks.
 */
public final class SourceText {

    private static final int LAST = 0xFF;

    private final byte[] octets;
    private final int length;
    /** Null until somebody asks. Two threads may make it at once: immutable and equal, either will do. */
    private @Nullable String text;

    private SourceText(byte[] octets, int length, @Nullable String text) {
        this.octets = octets;
        this.length = length;
        this.text = text;
    }

    /** So many of the bytes, each one character (ISO-8859-1). The array is not copied and must not change any more. */
    public static SourceText of(byte[] octets, int length) {
        return new SourceText(octets, length, null);
    }

    public static SourceText of(String text) {
        byte[] octets = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean faithful = new String(octets, StandardCharsets.ISO_8859_1).equals(text);
        return new SourceText(faithful ? octets : octets(text), text.length(), text);
    }

    private static byte[] octets(String text) {
        byte[] octets = new byte[text.length()];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) Math.min(text.charAt(i), LAST);
        }
        return octets;
    }

    public int length() {
        return length;
    }

    /** The character; U+00FF, which has no meaning in a trace, for one beyond ISO-8859-1. */
    public char charAt(int index) {
        return (char) (octets[index] & LAST);
    }

    /**
     * Some octets as one number, the first one lowest.
     *
     * @param count 1 to 8, all of them inside the text
     */
    public long word(int start, int count) {
        assert count > 0 && count <= Long.BYTES && start >= 0 && start + count <= length;
        long eight = start + Long.BYTES <= octets.length ? Octets.at(octets, start) : lastWord(start);
        return eight & Octets.first(count);
    }

    /** The same, upper case letters among them made lower. */
    public long lowerWord(int start, int count) {
        return Octets.lower(word(start, count));
    }

    /** Whether as many characters stand in both, letters without their case. Both ranges lie inside their texts. */
    public boolean hasSameLetters(int start, SourceText other, int otherStart, int count) {
        for (int i = 0; i < count; i += Long.BYTES) {
            int some = Math.min(Long.BYTES, count - i);
            if (lowerWord(start + i, some) != other.lowerWord(otherStart + i, some)) {
                return false;
            }
        }
        return true;
    }

    private long lastWord(int start) {
        long octetsLeft = 0;
        for (int i = octets.length - 1; i >= start; i--) {
            octetsLeft = octetsLeft << Byte.SIZE | octets[i] & LAST;
        }
        return octetsLeft;
    }

    /** Index of the first line feed in the range, or {@code end}. */
    public int nextLineFeed(int start, int end) {
        return LineFeeds.next(octets, start, end);
    }

    /** The octets of the range to the beginning of the array. */
    public void copy(int start, int end, byte[] to) {
        System.arraycopy(octets, start, to, 0, end - start);
    }

    /** Whether these ASCII characters stand there. */
    public boolean startsWith(String ascii, int at) {
        if (at < 0 || at + ascii.length() > length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (octets[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The characters of the range. */
    public String substring(int start, int end) {
        String known = text;
        return known != null
                ? known.substring(start, end)
                : new String(octets, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** All characters. */
    public String text() {
        String known = text;
        if (known == null) {
            known = substring(0, length);
            text = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof SourceText that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
