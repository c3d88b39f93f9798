package org.tlsbadge.core.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Chooses a language by an {@code Accept-Language} field, RFC 9110 section 12.5.4. Countries and scripts are disregarded. */
final class AcceptLanguage {

    /** Characters that are read: more than any browser sends. */
    private static final int LENGTH = 1_000;

    private static final String ANY = "*";

    private AcceptLanguage() {}

    /** The one with the highest quality; of equals the one named first; the first of {@code offered} when none is acceptable. */
    static Locale best(String field, List<Locale> offered) {
        Map<String, Integer> qualities = qualities(field.substring(0, Math.min(field.length(), LENGTH)));
        int rest = qualities.getOrDefault(ANY, 0);
        for (Locale locale : offered) {
            qualities.putIfAbsent(locale.getLanguage(), rest);
        }
        Locale best = offered.get(0);
        int highest = 0;
        for (Map.Entry<String, Integer> entry : qualities.entrySet()) {
            Locale locale = Locale.forLanguageTag(entry.getKey());
            if (entry.getValue() > highest && offered.contains(locale)) {
                best = locale;
                highest = entry.getValue();
            }
        }
        return best;
    }

    /** Language, or {@code *}, to quality in thousandths, in the order of the field. What is malformed is left out. */
    private static Map<String, Integer> qualities(String field) {
        Map<String, Integer> qualities = new LinkedHashMap<>();
        for (String element : field.toLowerCase(Locale.ROOT).split(",")) {
            int semicolon = element.indexOf(';');
            String range = (semicolon < 0 ? element : element.substring(0, semicolon)).strip();
            int quality = semicolon < 0 ? 1_000 : quality(element.substring(semicolon + 1));
            int hyphen = range.indexOf('-');
            String language = hyphen < 0 ? range : range.substring(0, hyphen);
            if (quality >= 0 && !language.isEmpty()) {
                qualities.merge(language, quality, Math::max);
            }
        }
        return qualities;
    }

    /** {@code q=0.8} in thousandths, or -1. */
    private static int quality(String weight) {
        String text = weight.strip();
        if (!text.matches("q\\s*=\\s*(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)")) {
            return -1;
        }
        return (int) Math.round(Double.parseDouble(text.substring(text.indexOf('=') + 1)) * 1_000);
    }
}
