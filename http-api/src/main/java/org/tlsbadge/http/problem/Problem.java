package org.tlsbadge.http.problem;

/**
 * One problem as RFC 9457 section 3 writes it. It never repeats what was submitted.
 *
 * @param type   URI of the kind
 * @param title  name of the kind
 * @param status the HTTP status
 * @param detail what was expected, in English
 */
public record Problem(String type, String title, int status, String detail) {

    /** Its content type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem of that kind, with more to say than the kind itself. */
    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind.type(), kind.title(), kind.status(), detail);
    }

    public static Problem of(ProblemKind kind) {
        return of(kind, kind.meaning());
    }
}
