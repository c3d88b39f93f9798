package org.tlsbadge.core.text;

/**
 * Which characters a reader would not see, or which turn what stands beside them: control and format characters, halves of pairs,
 * private and unassigned ones, and those letters, marks and symbols that look like nothing at all. Whoever shows a stranger's text
 * shows something in their place.
 */
public final class Visibility {

    /**
     * First and last, in pairs, in order: what Unicode calls {@code Default_Ignorable_Code_Point} (DerivedCoreProperties.txt) without being a
     * control, a format character or unassigned, then the blank Braille pattern and the null notehead.
     */
    private static final int[] BLANK = {
        0x034F, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180D, 0x180F, 0x180F, 0x2800, 0x2800, 0x3164, 0x3164,
        0xFE00, 0xFE0F, 0xFFA0, 0xFFA0, 0x1D159, 0x1D159, 0xE0100, 0xE01EF
    };

    private Visibility() {}

    /** Line breaks and tabs are hidden too; a blank is not. */
    public static boolean isHidden(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isBlank(codePoint);
        };
    }

    private static boolean isBlank(int codePoint) {
        for (int i = 0; i < BLANK.length && BLANK[i] <= codePoint; i += 2) {
            if (codePoint <= BLANK[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
