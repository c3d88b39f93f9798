package org.tlsbadge.http.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages to try the page with, invented, one for each thing worth seeing. */
public final class Samples {

    /** File and message key names. */
    public static final List<String> NAMES = List.of(
            "postfix-tls13",
            "sendmail-3des",
            "plaintext",
            "exchange-online",
            "gmail",
            "verified-certificate",
            "mailing-list",
            "qmail",
            "hostile-helo");

    private Samples() {}

    /** The header of that sample; null when there is none of that name. */
    public static @Nullable String text(@Nullable String name) {
        if (name == null || !NAMES.contains(name)) {
            return null;
        }
        try (InputStream in = Samples.class.getResourceAsStream("samples/" + name + ".eml")) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
