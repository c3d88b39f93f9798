package org.tlsbadge.http.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.http.negotiation.Inquiry;

/**
 * Who looks at which page.
 *
 * @param words  in the visitor's language
 * @param chosen whether the visitor chose that language by a link, which then every link carries on
 * @param path   of the page, from the root
 * @param query  what the address of the page needs besides the language; empty for most
 */
public record Visit(PageWords words, boolean chosen, String path, String query) {

    static Visit of(Context context) {
        Locale asked = language(context.queryParam("lang"));
        if (asked == null) {
            asked = language(context.formParam("lang"));
        }
        String sample = context.queryParam("sample");
        String query = sample != null && Samples.NAMES.contains(sample) ? "sample=" + sample : "";
        return of(asked, context.header("Accept-Language"), context.path(), query);
    }

    /** Of somebody who gets no further, wherever that was: in another language it begins anew. */
    static Visit toHome(Inquiry inquiry) {
        return of(language(inquiry.language()), inquiry.acceptLanguage(), "/", "");
    }

    private static Visit of(@Nullable Locale asked, @Nullable String acceptLanguage, String path, String query) {
        Locale locale = asked == null ? Messages.best(acceptLanguage).locale() : asked;
        return new Visit(PageWords.in(locale), asked != null, path, query);
    }

    private static @Nullable Locale language(@Nullable String word) {
        for (Locale locale : Messages.languages()) {
            if (locale.getLanguage().equals(word)) {
                return locale;
            }
        }
        return null;
    }

    public String text(String key) {
        return words.text(key);
    }

    /** A text that names what follows it, with the language's colon. */
    public String label(String key) {
        return words.text(key) + words.text("report.colon");
    }

    /** The address of another page, in the same language: {@code /learn#forged}. */
    public String to(String target) {
        if (!chosen) {
            return target;
        }
        int hash = target.indexOf('#');
        String page = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash);
        return page + (page.indexOf('?') < 0 ? "?" : "&") + "lang=" + words.language() + anchor;
    }

    /** The address of this page in another language. */
    public String in(String language) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + language;
    }

    public List<String> languages() {
        return List.of("en", "de", "fr", "es");
    }
}
