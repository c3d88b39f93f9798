package org.tlsbadge.core.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All words of one language. A text has named places such as {@code {by}}, and optional parts in square brackets, which are kept only
 * when each of their places is filled.
 */
public final class Messages {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"));

    private final Locale locale;
    private final Bundle texts;

    private Messages(Locale locale) {
        this.locale = locale;
        this.texts = Bundle.of(locale.getLanguage());
    }

    // Each language is loaded when somebody asks for it, once.

    private static final class English {
        static final Messages LOADED = new Messages(LANGUAGES.get(0));
    }

    private static final class German {
        static final Messages LOADED = new Messages(LANGUAGES.get(1));
    }

    private static final class French {
        static final Messages LOADED = new Messages(LANGUAGES.get(2));
    }

    private static final class Spanish {
        static final Messages LOADED = new Messages(LANGUAGES.get(3));
    }

    /** The words of that language, whatever the country; English when there are none. */
    public static Messages in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de" -> German.LOADED;
            case "fr" -> French.LOADED;
            case "es" -> Spanish.LOADED;
            default -> English.LOADED;
        };
    }

    /** The language that suits an {@code Accept-Language} field best (RFC 9110 section 12.5.4); English when none does. Never fails. */
    public static Messages best(@Nullable String acceptLanguage) {
        return in(acceptLanguage == null ? Locale.ENGLISH : AcceptLanguage.best(acceptLanguage, LANGUAGES));
    }

    /** The languages there are, English first. */
    public static List<Locale> languages() {
        return LANGUAGES;
    }

    /** A language without a country. */
    public Locale locale() {
        return locale;
    }

    /** The text without its optional parts; {@link IllegalArgumentException} for a key that does not exist. */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * The text with its places filled. The arguments are taken as text and nothing else, see {@link Shown}; those without a place are left
     * out. With a {@code count} of one, {@code key.one} is used where it exists. {@link IllegalArgumentException} for a key that does not
     * exist.
     */
    public String text(String key, Map<String, String> arguments) {
        return text(key, new Places.Of(arguments));
    }

    String text(String key, Places places) {
        String text = "1".equals(places.get("count")) ? texts.text(key.concat(".one")) : null;
        if (text == null) {
            text = texts.text(key);
        }
        if (text == null) {
            throw new IllegalArgumentException(key);
        }
        return Sentence.fill(text, places);
    }

    /** Whether there is a text of that key. */
    public boolean has(String key) {
        return texts.has(key);
    }
}
