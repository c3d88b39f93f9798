package org.tlsbadge.scan.page;

/** Text of strangers that cannot hide anything. */
final class Plain {

    private static final int LONGEST = 255;

    private Plain() {}

    /** On one line, what cannot be seen replaced, cut to a bearable length. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> plain.appendCodePoint(isSeen(c) ? c : 0xFFFD));
        return plain.append(text.length() > LONGEST ? "…" : "").toString();
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
