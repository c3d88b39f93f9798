package org.tlsbadge.http.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * One of our own texts as HTML: {@code `x`} becomes code, {@code *x*} emphasis, everything else stays text.
 *
 * @param text from a bundle, never from a message
 */
record Prose(String text) implements Content {

    @Override
    public void writeTo(TemplateOutput output) {
        boolean code = false;
        boolean emphasis = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`') {
                output.writeContent(code ? "</code>" : "<code>");
                code = !code;
            } else if (c == '*' && !code) {
                output.writeContent(emphasis ? "</em>" : "<em>");
                emphasis = !emphasis;
            } else {
                output.writeContent(escaped(c));
            }
        }
        output.writeContent((code ? "</code>" : "") + (emphasis ? "</em>" : ""));
    }

    private static String escaped(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> String.valueOf(c);
        };
    }
}
