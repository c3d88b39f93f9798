package org.tlsbadge.http.guard;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** What every answer tells a browser. Pages have a Content-Security-Policy of their own and replace this one. */
final class SecurityHeaders {

    private static final HttpField[] FIELDS = {
        new PreEncodedHttpField("X-Content-Type-Options", "nosniff"),
        new PreEncodedHttpField("Referrer-Policy", "no-referrer"),
        new PreEncodedHttpField("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
    };

    private SecurityHeaders() {}

    static void add(HttpFields.Mutable headers) {
        for (HttpField field : FIELDS) {
            headers.add(field);
        }
    }
}
