package org.tlsbadge.http.web;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Messages;

/** All words of the pages in one language: their own, then those of the analyzer. */
public final class PageWords {

    private static final String SEPARATOR = " = ";
    private static final String PROTOCOL = "token.with.";
    private static final Map<String, PageWords> LOADED = new ConcurrentHashMap<>();

    private final Messages messages;
    private final Explainer explainer;
    private final Map<String, String> texts;

    private PageWords(Messages messages) {
        this.messages = messages;
        this.explainer = new Explainer(messages);
        this.texts = read(messages.locale().getLanguage());
    }

    /** The words of that language; English when there are none. */
    public static PageWords in(Locale locale) {
        Messages messages = Messages.in(locale);
        return LOADED.computeIfAbsent(messages.locale().getLanguage(), language -> new PageWords(messages));
    }

    public String language() {
        return messages.locale().getLanguage();
    }

    public Messages messages() {
        return messages;
    }

    public Explainer explainer() {
        return explainer;
    }

    /** {@link IllegalArgumentException} for a key that does not exist. */
    public String text(String key) {
        String own = texts.get(key);
        return own == null ? messages.text(key) : own;
    }

    /** With one place filled; the argument is text and nothing else. */
    public String text(String key, String name, String value) {
        String own = texts.get(key);
        return own == null ? messages.text(key, Map.of(name, value)) : own.replace("{" + name + "}", value);
    }

    /** A text that stands by itself: with a capital letter at its start. */
    public String sentence(String key) {
        String text = text(key);
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** What is explained under that key, in a word: one of ours, or for a protocol its own. */
    public String word(String key) {
        String own = texts.get("word." + key);
        if (own != null) {
            return own;
        }
        return key.startsWith(PROTOCOL) ? key.substring(PROTOCOL.length()) : text("word.other");
    }

    /** A text in which {@code `x`} stands for code and {@code *x*} for emphasis. */
    public Content prose(String key) {
        return new Prose(text(key));
    }

    public boolean has(String key) {
        return texts.containsKey(key) || messages.has(key);
    }

    /** The texts {@code key.1}, {@code key.2} and so on, as many as there are. */
    public List<Content> paragraphs(String key) {
        List<Content> all = new ArrayList<>();
        for (int i = 1; has(key + "." + i); i++) {
            all.add(prose(key + "." + i));
        }
        return all;
    }

    /** Keys of the pages' own texts, for tests. */
    Map<String, String> own() {
        return Map.copyOf(texts);
    }

    private static Map<String, String> read(String language) {
        String name = "pages_" + language + ".properties";
        try (InputStream in = PageWords.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> parse(String file) {
        Map<String, String> texts = new HashMap<>();
        for (String line : (Iterable<String>) file.lines()::iterator) {
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            int separator = line.indexOf(SEPARATOR);
            @Nullable
            String before = separator < 0
                    ? line
                    : texts.put(line.substring(0, separator), line.substring(separator + SEPARATOR.length()));
            if (before != null) {
                throw new IllegalStateException(line);
            }
        }
        return texts;
    }
}
