package org.tlsbadge.core.verdict;

import static org.tlsbadge.core.verdict.Severity.INFO;
import static org.tlsbadge.core.verdict.Severity.NOTICE;
import static org.tlsbadge.core.verdict.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a message besides its badge. A code is a promise to callers; the words for it are looked up later.
 * The arguments named here may stand in those words; each may be absent from one finding.
 */
public enum FindingCode {
    /** The message has no readable {@code Received} field. */
    NO_TRACE(NOTICE),
    /** A field has not the shape of a trace field, or its parentheses do not match. */
    UNREADABLE_FIELD(NOTICE),
    /** More was handed in than is read. */
    LIMITS_REACHED(NOTICE),
    /** The caller says that even the newest field may be anybody's. */
    NOTHING_VOUCHED(NOTICE),
    BORDER_ENCRYPTED(INFO, "server", "by", "client", "version", "cipher"),
    BORDER_PLAINTEXT(WARNING, "server", "by", "client"),
    BORDER_NOT_RECORDED(NOTICE, "server", "by", "client"),
    WEAK_VERSION(WARNING, "version", "profile"),
    WEAK_CIPHER(WARNING, "cipher", "bits", "strength", "profile"),
    /** TLS that encrypts nothing. */
    NULL_CIPHER(WARNING, "cipher"),
    NO_FORWARD_SECRECY(NOTICE, "cipher"),
    POST_QUANTUM_KEY_EXCHANGE(INFO, "group"),
    UNKNOWN_CIPHER(INFO, "cipher"),
    UNKNOWN_SERVER(INFO, "by"),
    /** Several dialects claim the field and read it differently, so none is used. */
    SEVERAL_SERVERS(NOTICE, "by"),
    CERTIFICATE_VERIFIED(INFO, "by", "client", "subject", "issuer"),
    CERTIFICATE_NOT_VERIFIED(INFO, "by", "client"),
    CERTIFICATE_FAILED(NOTICE, "by", "client"),
    CERTIFICATE_NOT_ASKED(INFO, "by"),
    CERTIFICATE_NOT_PRESENTED(INFO, "by", "client"),
    /** A vouched hop over public addresses without TLS. */
    INTERNAL_PLAINTEXT(NOTICE, "by", "client"),
    CLAIMED_ENCRYPTED(INFO, "count"),
    CLAIMED_PLAINTEXT(NOTICE, "by", "client"),
    CONTRADICTORY(NOTICE, "server", "by"),
    /** The name behind {@code by} does not meet the next {@code from}. */
    CHAIN_GAP(INFO, "by", "client"),
    /** For people once more in one unit that fits, and so it is for a delay. */
    TIME_BACKWARDS(INFO, "seconds", "s", "min", "h", "d"),
    FUTURE_DATE(INFO),
    LONG_DELAY(INFO, "minutes", "min", "h", "d", "by"),
    /** A mail-security gateway delivered the message. */
    GATEWAY_IN_FRONT(NOTICE, "gateway", "client"),
    /** The client has a private address that nothing explains. */
    RELAY_OR_PROXY_IN_FRONT(NOTICE, "by", "client"),
    LIST_OR_FORWARD(INFO),
    /** SMTP AUTH at the border: the sender handed the message in there. */
    SUBMITTED_HERE(INFO, "by"),
    STAMP_AGREES(INFO, "provider", "title", "stamp"),
    STAMP_DISAGREES(WARNING, "provider", "title", "stamp"),
    REQUIRETLS(INFO, "by"),
    /** {@code TLS-Required: No}: the sender allowed delivery without TLS. */
    TLS_OPTIONAL(INFO),
    END_TO_END_ENCRYPTED(INFO, "method"),
    SIGNED(INFO, "method"),
    /** The server at the border never records TLS, or only when told to. */
    SERVER_RECORDS_NOTHING(NOTICE, "server", "by", "setting");

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Severity severity;
    /** Made by {@code List.of}. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> arguments;

    FindingCode(Severity severity, String... arguments) {
        this.severity = severity;
        this.arguments = List.of(arguments);
    }

    public Severity severity() {
        return severity;
    }

    /** The names of the arguments that the words may use. */
    public List<String> arguments() {
        return arguments;
    }

    /** The code in JSON, on the command line and in message keys, such as {@code border-encrypted}. */
    public String code() {
        return code;
    }

    /** Null for a word that is no code. */
    public static @Nullable FindingCode of(String code) {
        for (FindingCode candidate : values()) {
            if (candidate.code().equals(code)) {
                return candidate;
            }
        }
        return null;
    }
}
