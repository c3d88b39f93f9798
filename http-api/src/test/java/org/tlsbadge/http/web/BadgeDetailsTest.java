package org.tlsbadge.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.text.Limits;

class BadgeDetailsTest {

    private static final String INTERNAL =
            "Received: by mx.example.com (Postfix, from userid 0)\r\n\tid 1; Mon, 15 Jan 2024 10:20:30 +0000\r\n";

    @Test
    void theProofStandsInBoldAndTheFieldIsWhole() {
        BadgeDetails details = details("postfix-tls13", "en");
        BadgeDetails.Field field = details.proof().get(0);
        assertThat(field.pieces().stream()
                        .filter(BadgeDetails.Piece::proof)
                        .map(BadgeDetails.Piece::text)
                        .toList())
                .anyMatch(text -> text.contains("TLSv1.3"));
        StringBuilder whole = new StringBuilder();
        field.pieces().forEach(piece -> whole.append(piece.text()));
        assertThat(Samples.text("postfix-tls13").replace("\r", "")).contains(whole);
        assertThat(details.proofTitle()).contains("in bold");
    }

    @Test
    void theOtherLegIsShownWhenItDecides() {
        BadgeDetails details = details("mailing-list", "en");
        assertThat(details.proof()).hasSizeGreaterThan(1);
        assertThat(details.route().stream().filter(stop -> stop.border() != null))
                .hasSize(1);
    }

    @Test
    void aWeakLegDoesNotLookLikeAnyOther() {
        BadgeDetails.Stop weak = leg(details("sendmail-3des", "en"));
        assertThat(weak.shape()).isEqualTo("lock-cracked");
        assertThat(weak.name()).isEqualTo("encrypted, weak");
        BadgeDetails.Stop other = leg(details("postfix-tls13", "en"));
        assertThat(other.shape()).isEqualTo("lock-closed");
        assertThat(other.name()).isEqualTo("encrypted");
    }

    @Test
    void whatCameFromNobodyOutsideHasNoCertificateToSpeakOf() {
        assertThat(details("postfix-tls13", "en").beside())
                .anySatisfy(line -> assertThat(line).contains("certificate"));
        assertThat(BadgeDetails.of(analysis(INTERNAL), Messages.in(Locale.ENGLISH))
                        .beside())
                .isEmpty();
    }

    @Test
    void nobodyNamedASenderWithoutAName() {
        BadgeDetails named = details("postfix-tls13", "en");
        assertThat(named.route().get(0).detail()).isEqualTo("named by the oldest line");
        BadgeDetails.Stop start = BadgeDetails.of(analysis(INTERNAL), Messages.in(Locale.ENGLISH))
                .route()
                .get(0);
        assertThat(start.name()).isEqualTo("not named");
        assertThat(start.detail() + start.notes()).isEqualTo("[]");
    }

    private static BadgeDetails.Stop leg(BadgeDetails details) {
        return details.route().stream()
                .filter(stop -> stop.border() != null)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void silenceIsNotCalledProof() {
        BadgeDetails details = details("qmail", "de");
        assertThat(details.proofTitle()).isEqualTo("Die Zeile, die es sagen müsste");
        assertThat(details.language()).isEqualTo("de");
    }

    @Test
    void whatAProxySaysIsNotCalledProof() {
        String field = "Received: from a.example.org (unknown [172.17.0.1])\r\n"
                + "\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n"
                + "\tby mx.example.com (Postfix) with ESMTPS id 1; Mon, 15 Jan 2024 10:20:30 +0000\r\n";
        BadgeDetails details = BadgeDetails.of(analysis(field), Messages.in(Locale.ENGLISH));
        assertThat(details.proofTitle()).isEqualTo("The line that would have to say it");
    }

    @Test
    void aMessageWithoutTraceHasNeitherWayNorProof() {
        BadgeDetails details = BadgeDetails.of(analysis("Subject: x\r\n\r\n"), Messages.in(Locale.FRENCH));
        assertThat(details.route()).isEmpty();
        assertThat(details.proof()).isEmpty();
        assertThat(details.explanation()).isNotBlank();
    }

    @Test
    void aStrangersTextIsVisible() {
        String field = "Received: from \u202eevil (x\u202e [192.0.2.1]) by mx.example.com (Postfix) with ESMTP id 1;"
                + " Mon, 15 Jan 2024 10:20:30 +0000\r\n";
        BadgeDetails details = BadgeDetails.of(analysis(field), Messages.in(Locale.ENGLISH));
        List<String> texts = List.of(details.route().toString(), details.proof().toString());
        assertThat(texts).noneMatch(text -> text.contains("\u202e")).allMatch(text -> text.contains("U+202E"));
    }

    @Test
    void serversHaveShortNames() {
        String field =
                "Received: from mx.example.com\r\n\tby mx.example.com with LMTP\r\n\tid 8GkqLwZSpmXYBQAAk3TfGA\r\n"
                        + "\t(envelope-from <bob@example.org>)\r\n\tfor <alice@example.com>; Mon, 15 Jan 2024 10:20:30 +0000\r\n";
        BadgeDetails details = BadgeDetails.of(analysis(field), Messages.in(Locale.ENGLISH));
        assertThat(details.route().get(details.route().size() - 1).detail()).isEqualTo("Dovecot");
    }

    private static BadgeDetails details(String sample, String language) {
        return BadgeDetails.of(analysis(Samples.text(sample)), Messages.in(Locale.forLanguageTag(language)));
    }

    private static Analysis analysis(String header) {
        return new Analyzer(Options.DEFAULT).analyze(new HeaderReader(Limits.DEFAULT).read(header));
    }
}
