package org.tlsbadge.core.read;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Hole;
import org.tlsbadge.core.dialect.Holes;
import org.tlsbadge.core.hop.Cipher;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.tls.CipherNames;
import org.tlsbadge.core.tls.CipherSuite;
import org.tlsbadge.core.tls.TlsVersion;

/** Version, suite, bits and key exchange of a session, from what the server filled in. */
final class SessionReader {

    private static final int LARGEST_IN_BYTES = 32;
    private static final int SMALLEST_STRENGTH_IN_BITS = 56;

    private SessionReader() {}

    static Transport read(SourceText source, Dialect dialect, Holes holes, Span proof) {
        Cited<TlsVersion> version = version(source, dialect, holes);
        Cipher cipher = cipher(source, holes, version == null ? null : version.value());
        boolean inferred = false;
        if (version == null
                && cipher != null
                && cipher.suite() != null
                && cipher.suite().onlyVersion() != null) {
            version = Cited.of(cipher.suite().onlyVersion(), cipher.written().proof());
            inferred = true;
        }
        Span place = cipher != null && cipher.isNull() ? cipher.written().proof() : proof;
        KeyExchangeReader keys = KeyExchangeReader.of(source, holes, cipher);
        return new Transport(
                kind(cipher),
                place,
                null,
                version,
                inferred,
                cipher,
                keys.keyExchange(),
                keys.group(),
                keys.serverSignature(),
                holes.text(Hole.CLIENTSIGNATURE, source));
    }

    /** A NULL cipher is plaintext, whatever the words; no bits beside a suite that encrypts is a contradiction. */
    private static Transport.Kind kind(@Nullable Cipher cipher) {
        if (cipher == null) {
            return Transport.Kind.ENCRYPTED;
        }
        if (cipher.isNull()) {
            return Transport.Kind.PLAINTEXT;
        }
        boolean noBits = cipher.bits() != null && cipher.bits().value() == 0;
        return noBits ? Transport.Kind.CONTRADICTORY : Transport.Kind.ENCRYPTED;
    }

    private static @Nullable Cited<TlsVersion> version(SourceText source, Dialect dialect, Holes holes) {
        int start = holes.start(Hole.VERSION);
        if (start < 0 || dialect.versionIsFamily() && isOpenSsl(source, start)) {
            return null;
        }
        int end = holes.end(Hole.VERSION);
        TlsVersion version = TlsVersion.read(source, start, end);
        return version == null ? null : Cited.of(version, new Span(start, end));
    }

    /** OpenSSL writes {@code TLSv1.2} and {@code SSLv3}; GnuTLS, which tells the version of the session, has no {@code v}. */
    private static boolean isOpenSsl(SourceText source, int start) {
        return source.startsWith("v", start + 3);
    }

    private static @Nullable Cipher cipher(SourceText source, Holes holes, @Nullable TlsVersion version) {
        int start = holes.start(Hole.CIPHER);
        if (start < 0) {
            return null;
        }
        int end = holes.end(Hole.CIPHER);
        CipherSuite suite = CipherNames.find(source, start, end, version);
        return new Cipher(Cited.text(source, new Span(start, end)), suite, bits(source, holes, suite));
    }

    /** Exim with old GnuTLS writes bytes; no suite that encrypts has 32 bits or fewer. */
    private static @Nullable Cited<Integer> bits(SourceText source, Holes holes, @Nullable CipherSuite suite) {
        int start = holes.start(Hole.BITS);
        if (start < 0) {
            return null;
        }
        int end = holes.end(Hole.BITS);
        int written = Ascii.number(source, start, end);
        if (written < 0) {
            return null;
        }
        int strength = suite == null ? 0 : suite.strengthBits();
        boolean inBytes = written > 0 && written <= LARGEST_IN_BYTES && strength >= SMALLEST_STRENGTH_IN_BITS;
        int bits = inBytes ? Math.min(written * 8, strength == 112 ? 168 : 256) : written;
        return Cited.of(bits, new Span(start, end));
    }
}
