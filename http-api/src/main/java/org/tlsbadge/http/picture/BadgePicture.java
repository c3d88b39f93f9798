package org.tlsbadge.http.picture;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.verdict.Badge;

/**
 * Draws the badges: house, question mark, open lock, half lock, cracked lock, closed lock, on a grid of 24. One drawing serves the
 * API and the pages. Colours stand in attributes, so no style sheet and no Content-Security-Policy gets in the way.
 */
public final class BadgePicture {

    private static final int STANDARD_SIZE = 48;
    private static final String BODY = "<rect x=\"5\" y=\"10.5\" width=\"14\" height=\"10\" rx=\"2.2\" ";
    private static final String SHACKLE = "<path d=\"M8 10.5V7.5a4 4 0 0 1 8 0v3\" fill=\"none\" {line}/>";
    private static final String KEYHOLE = "<path d=\"M12 14.2v2.8\" fill=\"none\" {hole}/>";
    private static final String LINE =
            "stroke=\"{colour}\" stroke-width=\"1.8\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
    private static final String HOLE =
            "stroke=\"{ground}\" stroke-width=\"1.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";

    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();

    private BadgePicture() {}

    /** A whole SVG document with title and description for screen readers, in that language, 48 units wide. */
    public static String svg(Badge badge, Theme theme, Messages words) {
        String key = badge.state() + ' ' + theme.word() + ' ' + words.locale().getLanguage();
        return CACHE.computeIfAbsent(key, any -> draw(badge, theme, words, STANDARD_SIZE));
    }

    /** The same in another size, in CSS pixels. */
    public static String svg(Badge badge, Theme theme, Messages words, int size) {
        return size == STANDARD_SIZE ? svg(badge, theme, words) : draw(badge, theme, words, size);
    }

    private static String draw(Badge badge, Theme theme, Messages words, int size) {
        Explainer explainer = new Explainer(words);
        String id = "tlsbadge-" + badge.state().replace('_', '-');
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" width=\"" + size + "\" height=\"" + size
                + "\" role=\"img\" lang=\"" + words.locale().getLanguage() + "\" aria-labelledby=\"" + id + "-title "
                + id
                + "-desc\"><title id=\"" + id + "-title\">" + escape(explainer.label(badge)) + "</title><desc id=\""
                + id
                + "-desc\">" + escape(explainer.alt(badge)) + "</desc>" + shape(badge, theme) + "</svg>";
    }

    private static String shape(Badge badge, Theme theme) {
        String shape = switch (badge) {
            case INTERNAL ->
                "<path d=\"M3.5 11.5 12 4.2l8.5 7.3\" fill=\"none\" {line}/>"
                        + "<path d=\"M6 11.2 12 6l6 5.2v8.3H6z\" fill=\"{colour}\" {line}/>"
                        + "<path d=\"M12 19.3v-4.3\" fill=\"none\" {hole}/>";
            case NOT_RECORDED ->
                "<circle cx=\"12\" cy=\"12\" r=\"9\" fill=\"none\" {line}/>"
                        + "<path d=\"M9.2 9.3a2.8 2.8 0 1 1 4.2 2.5c-.9.5-1.4 1-1.4 2\" fill=\"none\" {line}/>"
                        + "<circle cx=\"12\" cy=\"16.9\" r=\"1.1\" fill=\"{colour}\"/>";
            case NOT_ENCRYPTED ->
                "<path d=\"M8 10.5V6.8a4 4 0 0 1 7.7-1.5\" fill=\"none\" {line}/>" + BODY
                        + "fill=\"none\" {line}/><path d=\"M12 14.2v2.8\" fill=\"none\" {line}/>";
            case PARTLY_ENCRYPTED ->
                SHACKLE + BODY + "fill=\"none\" {line}/>"
                        + "<path d=\"M12 10.5v10H7.2A2.2 2.2 0 0 1 5 18.3v-5.6a2.2 2.2 0 0 1 2.2-2.2z\" fill=\"{colour}\"/>";
            case ENCRYPTED_WEAK ->
                SHACKLE + BODY + "fill=\"{colour}\" {line}/>"
                        + "<path d=\"M13.4 10.2l-2.6 3.6 2.6 2-2.2 4.9\" fill=\"none\" {hole}/>";
            case ENCRYPTED -> SHACKLE + BODY + "fill=\"{colour}\" {line}/>" + KEYHOLE;
        };
        return shape.replace("{line}", LINE)
                .replace("{hole}", HOLE)
                .replace("{colour}", theme.colour(badge))
                .replace("{ground}", theme.ground());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
