package org.tlsbadge.http.negotiation;

import io.javalin.http.Context;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as the form of an answer depends on it. All of it stands in the head of the request: its body may be what is wrong.
 *
 * @param path           from the root
 * @param language       that the address names; null when it names none
 * @param accept         the field of that name; null when there is none
 * @param acceptLanguage the same
 */
public record Inquiry(
        String path,
        @Nullable String language,
        @Nullable String accept,
        @Nullable String acceptLanguage) {

    private static final String PAGE = "text/html";
    private static final List<String> FORMS = List.of("application/problem+json", "application/json", PAGE);

    public static Inquiry of(Context context) {
        return new Inquiry(
                context.path(),
                language(context.queryString()),
                context.header("Accept"),
                context.header("Accept-Language"));
    }

    public static Inquiry of(Request request) {
        return new Inquiry(
                Request.getPathInContext(request),
                language(request.getHttpURI().getQuery()),
                request.getHeaders().get(HttpHeader.ACCEPT),
                request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
    }

    /** Whether a person asks, who would rather read a page than JSON. Under {@code /v1} programs ask. */
    public boolean prefersPage() {
        return accept != null
                && !path.equals("/v1")
                && !path.startsWith("/v1/")
                && PAGE.equals(Accepted.choose(accept, FORMS).orElse(""));
    }

    private static @Nullable String language(@Nullable String query) {
        if (query != null) {
            for (String parameter : query.split("&")) {
                if (parameter.startsWith("lang=")) {
                    return parameter.substring(5);
                }
            }
        }
        return null;
    }
}
