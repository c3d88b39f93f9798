package org.tlsbadge.scan.page;

import org.tlsbadge.core.text.Visibility;

/** Text of strangers that cannot hide anything. */
final class Plain {

    private static final int LONGEST = 255;

    private Plain() {}

    /** On one line, what cannot be seen replaced, cut to a bearable length. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> plain.appendCodePoint(Visibility.isHidden(c) ? 0xFFFD : c));
        return plain.append(text.length() > LONGEST ? "…" : "").toString();
    }
}
