package org.tlsbadge.http.problem;

import java.util.Locale;

/** What can be wrong with a request. Each kind's {@code type} is a promise to callers. */
public enum ProblemKind {
    MALFORMED(
            400,
            "Malformed request",
            "The address, a header field or the framing of the request is not as HTTP wants it."),
    EMPTY(400, "Empty body", "The request has no body, or nothing in it."),
    UNREADABLE(400, "Unreadable body", "The body is not what its content type says."),
    PARAMETER(400, "Unusable parameter", "A parameter has a value that cannot be used."),
    UNAUTHORIZED(401, "Key needed", "Show an API key as Authorization: Bearer KEY or as X-Api-Key: KEY."),
    NOT_FOUND(404, "Not found", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "This address does not know the method."),
    NOT_ACCEPTABLE(406, "Not acceptable", "The answer does not exist in the form that Accept asks for."),
    TOO_LARGE(413, "Too large", "The request is larger than this server reads."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported media type",
            "This operation does not read that content type, or none that is compressed."),
    NO_HEADER(422, "No header found", "The text holds no mail header, lines such as \"Received: from …\"."),
    HEADER_TOO_LARGE(
            431, "Header too large", "The address or the header of the request is larger than this server reads."),
    RATE_LIMITED(429, "Too many requests", "This client has made more requests than it may. Try again later."),
    INTERNAL(500, "Internal error", "The server failed. The request may be repeated once."),
    SATURATED(503, "Saturated", "The server has as much to do as it can. Try again later.");

    private final int status;
    private final String title;
    private final String meaning;

    ProblemKind(int status, String title, String meaning) {
        this.status = status;
        this.title = title;
        this.meaning = meaning;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What it means as such, in one sentence. */
    public String meaning() {
        return meaning;
    }

    /** The last part of the type. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The {@code type}, a relative URI: it does not change with the server's address. */
    public String type() {
        return "/problems/" + word();
    }
}
