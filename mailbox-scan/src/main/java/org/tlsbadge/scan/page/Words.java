package org.tlsbadge.scan.page;

import gg.jte.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.verdict.Badge;

/** The words, numbers and dates of the page in one language. */
public final class Words {

    private final Locale locale;
    private final Explainer explainer;
    private final Properties texts = new Properties();
    private final NumberFormat numbers;
    private final NumberFormat percents;
    private final DateTimeFormatter dates;

    Words(Messages messages) {
        String language = messages.locale().getLanguage();
        this.locale = language.equals("en") ? Locale.UK : messages.locale();
        this.explainer = new Explainer(messages);
        this.numbers = NumberFormat.getIntegerInstance(locale);
        this.percents = NumberFormat.getPercentInstance(locale);
        percents.setMaximumFractionDigits(1);
        this.dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        try (InputStream in = Words.class.getResourceAsStream("report_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException(language);
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String language() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }

    /** {@link IllegalArgumentException} for a key that does not exist. */
    public String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(key);
        }
        return text;
    }

    /** With its places filled; arguments are text and nothing else. With a {@code count} of one, {@code key.one} where it exists. */
    public String text(String key, Map<String, String> arguments) {
        String one = "1".equals(arguments.get("count")) ? texts.getProperty(key + ".one") : null;
        String text = one == null ? text(key) : one;
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            filled.append(text, at, open).append(arguments.getOrDefault(text.substring(open + 1, close), "…"));
            at = close + 1;
        }
        return filled.append(text.substring(at)).toString();
    }

    /** With one place filled. */
    public String text(String key, String name, String value) {
        return text(key, Map.of(name, value));
    }

    /** The state in a word or two. */
    public String state(Badge badge) {
        return text("state." + badge.state());
    }

    /** The state as the reader of a message sees it. */
    public String label(Badge badge) {
        return explainer.label(badge);
    }

    public String number(long number) {
        return numbers.format(number);
    }

    /** A dash when there is nothing to have a share of. */
    public String percent(long part, long whole) {
        return whole == 0 ? "–" : percents.format((double) part / whole);
    }

    /** So many of so many. */
    public String of(long part, long whole) {
        return text("of", Map.of("count", number(part), "all", number(whole)));
    }

    public String date(@Nullable LocalDate date) {
        if (date == null) {
            return "–";
        }
        String text = dates.format(date);
        return date.getDayOfMonth() == 1 && locale.equals(Locale.FRENCH) ? text.replaceFirst("^1 ", "1er ") : text;
    }

    /** A name out of a message, or that there was none. */
    public String name(@Nullable String name) {
        return name == null ? text("not-stated") : Plain.of(name);
    }

    /** A long name, with places to break it at: behind its dots and underscores. */
    public Content breakable(String name) {
        return output -> {
            for (String part : name.split("(?<=[._])")) {
                output.writeUserContent(part);
                output.writeContent("<wbr>");
            }
        };
    }
}
