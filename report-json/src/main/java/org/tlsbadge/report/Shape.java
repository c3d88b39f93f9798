package org.tlsbadge.report;

/** Drawings of the badges for pages, on a grid of 24; classes {@code stroke}, {@code outline}, {@code fill} and {@code hole} are for their style. */
public final class Shape {

    private static final String BODY = " x=\"5\" y=\"10.5\" width=\"14\" height=\"10\" rx=\"2.2\"/>";
    private static final String SHACKLE = "<path class=\"stroke\" d=\"M8 10.5V7.5a4 4 0 0 1 8 0v3\"/>";

    private Shape() {}

    /** What belongs inside an {@code svg} element; the question mark for a name that there is not. */
    public static String drawing(String name) {
        return switch (name) {
            case "lock-closed" -> SHACKLE + "<rect class=\"fill\"" + BODY + "<path class=\"hole\" d=\"M12 14.2v2.8\"/>";
            case "lock-open" ->
                "<path class=\"stroke\" d=\"M8 10.5V6.8a4 4 0 0 1 7.7-1.5\"/><rect class=\"outline\"" + BODY
                        + "<path class=\"stroke\" d=\"M12 14.2v2.8\"/>";
            case "lock-half" ->
                SHACKLE + "<rect class=\"outline\"" + BODY
                        + "<path class=\"fill\" d=\"M12 10.5v10H7.2A2.2 2.2 0 0 1 5 18.3v-5.6a2.2 2.2 0 0 1 2.2-2.2z\"/>";
            case "lock-cracked" ->
                SHACKLE + "<rect class=\"fill\"" + BODY
                        + "<path class=\"hole\" d=\"M13.4 10.2l-2.6 3.6 2.6 2-2.2 4.9\"/>";
            case "house" ->
                "<path class=\"stroke\" d=\"M3.5 11.5 12 4.2l8.5 7.3\"/><path class=\"fill\" d=\"M6 11.2 12 6l6 5.2v8.3H6z\"/>"
                        + "<path class=\"hole\" d=\"M12 19.5v-4.5\"/>";
            default ->
                "<circle class=\"outline\" cx=\"12\" cy=\"12\" r=\"9\"/><path class=\"stroke\" d=\"M9.2 9.3a2.8 2.8 0 1 1 4.2 2.5c-.9.5-1.4 1-1.4 2\"/>"
                        + "<circle class=\"fill\" cx=\"12\" cy=\"16.9\" r=\"1.1\"/>";
        };
    }
}
