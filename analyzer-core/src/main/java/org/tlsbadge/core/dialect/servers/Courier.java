package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.all;
import static org.tlsbadge.core.dialect.Place.last;
import static org.tlsbadge.core.dialect.Place.word;
import static org.tlsbadge.core.dialect.Words.STANDARD;
import static org.tlsbadge.core.trace.Keyword.FROM;
import static org.tlsbadge.core.trace.Keyword.ID;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: {@code courier/submit.C} and {@code courieresmtpd.C}; sessions: {@code tcpd/libcouriertls.c}, where the version is that of
 * the suite's family, and {@code libcouriergnutls.c}. It names no product. HELO, name and ident are written verbatim, so the whole
 * clause must fit; behind an ident or a login name of several words only the last element of the list is its own, and only if the
 * word has the S, which older releases never write.
 */
final class Courier {

    private static final String CLIENT = "{helo} ({?{name} }[{address}]) ";

    private static final String SESSION = "{version},{? }{bits}bits,{cipher}";

    private static final String LOGIN = "AUTH: {any} {any}";

    static final Dialect DIALECT = Dialect.named("courier", "Courier")
            .knownByShape(last(FROM), "TLS: *", "SSL: *", "AUTH: *", "IDENT: *")
            .knownByShape(word(ID), "0000{any}.0000{any}.0000{any}")
            .tls(all(FROM), CLIENT + "(TLS: " + SESSION + ")", CLIENT + "(SSL: " + SESSION + ")")
            .tls(
                    all(FROM),
                    CLIENT + "(" + LOGIN + ", TLS: " + SESSION + ")",
                    CLIENT + "(" + LOGIN + ", SSL: " + SESSION + ")")
            .details(last(FROM), "AUTH: {any...}, TLS: " + SESSION, "AUTH: {any...}, SSL: " + SESSION)
            .details(last(FROM), "IDENT: {any...}, TLS: " + SESSION, "IDENT: {any...}, SSL: " + SESSION)
            .versionIsFamily()
            .with(STANDARD.smtpIsPlaintext().local("local"))
            .client("{helo} ({?{name} }[{address}]){? (uid {any})}")
            .client(CLIENT + "(TLS: " + SESSION + ")", CLIENT + "(SSL: " + SESSION + ")")
            .client(
                    CLIENT + "(" + LOGIN + "{?, TLS: " + SESSION + "}{?, })",
                    CLIENT + "(" + LOGIN + ", SSL: " + SESSION + ")")
            .client(CLIENT + "(IDENT: {any}{?, TLS: " + SESSION + "})", CLIENT + "(IDENT: {any}, SSL: " + SESSION + ")")
            .authenticated(
                    all(FROM),
                    CLIENT + "(" + LOGIN + "{?, TLS: " + SESSION + "}{?, })",
                    CLIENT + "(" + LOGIN + ", SSL: " + SESSION + ")")
            .recordsAuth()
            .records(Fact.TLS, Fact.CIPHER, Fact.BITS, Fact.AUTH, Fact.PLAINTEXT)
            .build();

    private Courier() {}
}
