package org.tlsbadge.http.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The templates, and the headers that go with every page made of them. */
final class Templates {

    static final String TYPE = "text/html; charset=utf-8";

    /** What a page may load, from where it may be shown, and that nobody keeps it. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cache-Control",
            "no-store",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=()");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** The page as bytes of UTF-8. */
    byte[] html(String page, Visit visit, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("visit", visit);
        StringOutput html = new StringOutput(32_768);
        engine.render(page + ".jte", all, html);
        return html.toString().getBytes(StandardCharsets.UTF_8);
    }
}
