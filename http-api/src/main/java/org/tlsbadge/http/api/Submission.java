package org.tlsbadge.http.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as JSON, and how to look at it. One of {@code headers}, {@code message} and {@code fields} holds it.
 *
 * @param headers header block or pasted text, which may be damaged
 * @param message whole message or header block, undamaged
 * @param fields  name and value of header fields, in message order
 * @param inside  the reader's own servers: hosts, domains, addresses, networks
 * @param newest  {@code vouched} or {@code claimed}
 * @param profile name of a TLS policy
 * @param lang    language of the words
 * @param path    what the caller calls the message; only for scans
 * @param details whether the answer is to say more than the badge; only for badges
 */
record Submission(
        @Nullable String headers,
        @Nullable String message,
        @Nullable List<List<String>> fields,
        @Nullable List<String> inside,
        @Nullable String newest,
        @Nullable String profile,
        @Nullable String lang,
        @Nullable String path,
        @Nullable Boolean details) {

    /** Without a message, such as the parameters of a URL. */
    static Submission of(
            @Nullable List<String> inside, @Nullable String newest, @Nullable String profile, @Nullable String lang) {
        return new Submission(null, null, null, inside, newest, profile, lang, null, null);
    }
}
