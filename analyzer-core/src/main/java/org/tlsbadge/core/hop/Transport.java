package org.tlsbadge.core.hop;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.tls.TlsVersion;

/**
 * What one field states of its connection. Absent facts are null, never guessed.
 *
 * @param kind            the answer
 * @param proof           the characters that give it; null for {@code NOT_RECORDED}
 * @param counterproof    for {@code CONTRADICTORY}: the other place
 * @param version         the negotiated protocol version
 * @param versionInferred whether the version follows from the suite, which exists in one version only
 * @param cipher          the suite; also that of a NULL cipher, which makes the kind {@code PLAINTEXT}
 * @param keyExchange     as written
 * @param group           group or curve, or the size in bits, as written
 * @param serverSignature the key type of the receiving server
 * @param clientSignature the key type of the sending server
 */
public record Transport(
        Kind kind,
        @Nullable Span proof,
        @Nullable Span counterproof,
        @Nullable Cited<TlsVersion> version,
        boolean versionInferred,
        @Nullable Cipher cipher,
        @Nullable Cited<String> keyExchange,
        @Nullable Cited<String> group,
        @Nullable Cited<String> serverSignature,
        @Nullable Cited<String> clientSignature) {

    public static final Transport NOT_RECORDED = of(Kind.NOT_RECORDED, null);

    /** An answer without details. */
    public static Transport of(Kind kind, @Nullable Span proof) {
        return new Transport(kind, proof, null, null, false, null, null, null, null, null);
    }

    /** Two places that disagree. */
    public static Transport contradictory(Span proof, @Nullable Span counterproof) {
        return new Transport(Kind.CONTRADICTORY, proof, counterproof, null, false, null, null, null, null, null);
    }

    public boolean isEncrypted() {
        return kind == Kind.ENCRYPTED;
    }

    /** The answers there are. */
    public enum Kind {
        ENCRYPTED,
        PLAINTEXT,
        /** Handed over without a network. */
        LOCAL,
        /** The field does not say, and its server is not known to always say. Not plaintext. */
        NOT_RECORDED,
        /** Two places disagree where this server never writes them so. */
        CONTRADICTORY;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The word in JSON and message keys. */
        public String word() {
            return word;
        }
    }
}
