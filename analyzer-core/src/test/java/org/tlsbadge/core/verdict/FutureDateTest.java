package org.tlsbadge.core.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.explain.AnnotatedText;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.tls.TlsProfile;
import org.tlsbadge.core.trust.TrustPolicy;

/** Dates are compared with the time of the analysis, when there is one. */
class FutureDateTest {

    private static final Instant RECEIVED = Instant.parse("2024-01-15T10:20:30Z");

    private static final String MESSAGE = "Received: from mail.example.org (mail.example.org [192.0.2.10])\n"
            + "\tby mx.example.com (Postfix) with ESMTPS id 4TDAbC; Mon, 15 Jan 2024 11:20:30 +0100 (CET)\n"
            + "Received: from desk.example.org (desk.example.org [192.0.2.55])\n"
            + "\tby mail.example.org (Postfix) with ESMTPS id 4TDAbB; Mon, 15 Jan 2024 10:20:29 +0000\n\n";

    @Test
    void aClockMayDifferByADay() {
        assertThat(futureDates(RECEIVED)).isEmpty();
        assertThat(futureDates(RECEIVED.minus(Duration.ofDays(1)))).isEmpty();
        assertThat(futureDates(RECEIVED.plus(Duration.ofDays(9999)))).isEmpty();
        assertThat(futureDates(null)).isEmpty();
    }

    @Test
    void moreIsSaidOfEveryLineConcerned() {
        Instant between = RECEIVED.minus(Duration.ofDays(1)).minusSeconds(1);
        assertThat(futureDates(between)).extracting(Finding::hop).containsExactly(0);
        assertThat(futureDates(between.minusSeconds(1)))
                .extracting(Finding::hop)
                .containsExactly(0, 1);
    }

    @Test
    void theDateIsTheProofAndTheBadgeIsTheSame() {
        Analysis early = analysis(RECEIVED.minus(Duration.ofDays(30)));
        Finding finding = futureDates(RECEIVED.minus(Duration.ofDays(30))).get(0);
        assertThat(finding.proof().get(0).in(SourceText.of(MESSAGE))).isEqualTo("Mon, 15 Jan 2024 11:20:30 +0100");
        assertThat(early.verdict().badge())
                .isEqualTo(analysis(RECEIVED).verdict().badge());
        assertThat(new AnnotatedText(new Explainer(Messages.in(Locale.ENGLISH))).of(early.facts(), early.verdict()))
                .contains("future-date: A line bears a date in the future");
    }

    private static List<Finding> futureDates(Instant now) {
        return analysis(now).verdict().findings().stream()
                .filter(finding -> finding.code() == FindingCode.FUTURE_DATE)
                .toList();
    }

    private static Analysis analysis(Instant now) {
        return new Analyzer(new Options(TrustPolicy.DEFAULT, TlsProfile.RFC9325, Limits.DEFAULT, now)).analyze(MESSAGE);
    }
}
