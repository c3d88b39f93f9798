package org.tlsbadge.core.read;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Hole;
import org.tlsbadge.core.dialect.Holes;
import org.tlsbadge.core.hop.Cipher;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.tls.CipherDetails;
import org.tlsbadge.core.tls.CipherNames;

/** How the keys were agreed on: written apart, or part of the suite's name. */
record KeyExchangeReader(
        @Nullable Cited<String> keyExchange,
        @Nullable Cited<String> group,
        @Nullable Cited<String> serverSignature) {

    static KeyExchangeReader of(SourceText source, Holes holes, @Nullable Cipher cipher) {
        Cited<String> written = holes.text(Hole.KEYEXCHANGE, source);
        Cited<String> group = holes.text(Hole.GROUP, source);
        Cited<String> signature = holes.text(Hole.SERVERSIGNATURE, source);
        if (written != null) {
            return new KeyExchangeReader(method(written), group == null ? groupNamed(written) : group, signature);
        }
        if (cipher == null) {
            return new KeyExchangeReader(null, group, signature);
        }
        Span proof = cipher.written().proof();
        CipherDetails details = CipherNames.details(source, proof.start(), proof.end());
        String suiteMethod = cipher.suite() == null ? null : cipher.suite().keyExchangeName();
        String method = details != null && details.keyExchange() != null ? details.keyExchange() : suiteMethod;
        return new KeyExchangeReader(
                cited(method, proof),
                group != null ? group : cited(details == null ? null : details.group(), proof),
                signature != null ? signature : cited(details == null ? null : details.signature(), proof));
    }

    private static @Nullable Cited<String> cited(@Nullable String value, Span proof) {
        return value == null ? null : Cited.of(value, proof);
    }

    /** Postfix writes the method where OpenSSL tells it apart from the group, else the group alone. */
    private static @Nullable Cited<String> method(Cited<String> written) {
        String name = written.value().toUpperCase(Locale.ROOT);
        if (name.equals("ECDHE") || name.equals("DHE")) {
            return Cited.of(name, written.proof());
        }
        if (name.startsWith("FFDHE")) {
            return Cited.of("DHE", written.proof());
        }
        boolean curve =
                name.equals("X25519") || name.equals("X448") || name.startsWith("SECP") && !name.contains("MLKEM");
        return curve ? Cited.of("ECDHE", written.proof()) : null;
    }

    private static @Nullable Cited<String> groupNamed(Cited<String> written) {
        String name = written.value();
        return name.equals("ECDHE") || name.equals("DHE") ? null : written;
    }
}
