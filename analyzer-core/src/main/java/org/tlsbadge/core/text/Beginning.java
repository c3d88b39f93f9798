package org.tlsbadge.core.text;

/** Up to eight ASCII characters with which a text may begin. Letters count without their case; all are compared at once. */
public final class Beginning {

    private final int length;
    private final long letters;

    private Beginning(SourceText text) {
        if (text.length() == 0 || text.length() > Long.BYTES) {
            throw new IllegalArgumentException("not one to eight characters: " + text);
        }
        this.length = text.length();
        this.letters = text.lowerWord(0, length);
    }

    public static Beginning of(String text) {
        return new Beginning(SourceText.of(text));
    }

    /** Whether the range, which lies inside the text, begins so. */
    public boolean isOf(SourceText text, int start, int end) {
        return end - start >= length && text.lowerWord(start, length) == letters;
    }
}
