package org.tlsbadge.core.hop;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.Span;

/**
 * The certificate of the sending server, as the receiving server judged it. The receiving server's own certificate is never
 * recorded in a trace.
 *
 * @param state   what the receiving server says
 * @param proof   where it says so; null when it does not
 * @param subject as written; whoever made the certificate chose this text, and only {@code VERIFIED} gives it any meaning
 * @param issuer  as written
 */
public record Certificate(
        State state,
        @Nullable Span proof,
        @Nullable Cited<String> subject,
        @Nullable Cited<String> issuer) {

    public static final Certificate NOT_RECORDED = new Certificate(State.NOT_RECORDED, null, null, null);

    /** A state without names. */
    public static Certificate of(State state, @Nullable Span proof) {
        return state == State.NOT_RECORDED ? NOT_RECORDED : new Certificate(state, proof, null, null);
    }

    /** What the receiving server found. */
    public enum State {
        /** It verified the chain. Nobody compared the name with the sender's. */
        VERIFIED,
        /** One was presented; the chain was not verified. */
        NOT_VERIFIED,
        /** One was presented; verification failed, and the server says so. */
        FAILED,
        /** The server asked, none came. */
        NOT_PRESENTED,
        /** The server did not ask. Normal and harmless. */
        NOT_REQUESTED,
        NOT_RECORDED;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The word in JSON and message keys. */
        public String word() {
            return word;
        }
    }
}
