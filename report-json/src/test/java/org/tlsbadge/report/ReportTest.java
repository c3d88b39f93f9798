package org.tlsbadge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.explain.Messages;
import tools.jackson.databind.JsonNode;

class ReportTest {

    private final JsonNode report = json(Report.of(Letters.analysis(Letters.POSTFIX), Messages.in(Locale.ENGLISH)));

    @Test
    void saysWhatTheModelPromises() {
        assertThat(report.at("/schema").asString()).isEqualTo("tlsbadge.report/1");
        assertThat(report.at("/badge/state").asString()).isEqualTo("encrypted");
        assertThat(report.at("/badge/label").asString()).isEqualTo("Arrived over an encrypted connection");
        assertThat(report.at("/badge/earlierServersReportingEncryption").asInt())
                .isEqualTo(1);
        assertThat(report.at("/trust/border").asInt()).isZero();
        assertThat(report.at("/profile/name").asString()).isEqualTo("rfc9325");
        assertThat(report.at("/hops/0/role").asString()).isEqualTo("border");
        assertThat(report.at("/hops/1/standing").asString()).isEqualTo("claimed");
        assertThat(report.at("/hops/0/transport/cipher/strengthBits").asInt()).isEqualTo(256);
        assertThat(report.at("/hops/0/transport/strength").asString()).isEqualTo("strong");
        assertThat(report.at("/hops/0/certificate/state").asString()).isEqualTo("not_requested");
    }

    @Test
    void writesTimesAsTextAndDelaysInSeconds() {
        assertThat(report.at("/hops/0/time").asString()).isEqualTo("2024-01-15T10:20:30Z");
        assertThat(report.at("/hops/0/delaySeconds").asInt()).isEqualTo(2);
        assertThat(report.at("/hops/1/delaySeconds").isNull()).isTrue();
    }

    @Test
    void writesAbsentFactsAsNull() {
        assertThat(report.at("/hops/0/transport/clientSignature").isNull()).isTrue();
        assertThat(report.at("/hops/0/certificate/subject").isNull()).isTrue();
        assertThat(report.at("/hops/0/by/ip").isNull()).isTrue();
        assertThat(report.at("/trust/stamp").isNull()).isTrue();
    }

    @Test
    void keepsFoldsAndCitesPlacesInTheRawField() {
        assertThat(report.at("/hops/0/raw").asString())
                .startsWith("from mail.example.org")
                .contains("\n\t(using");
        for (String letter : Letters.all()) {
            JsonNode any = json(Report.of(Letters.analysis(letter), Messages.in(Locale.ENGLISH)));
            for (JsonNode hop : any.at("/hops")) {
                hop.at("/evidence").forEach(evidence -> assertCites(evidence, hop));
            }
            for (JsonNode finding : any.at("/findings")) {
                JsonNode hop = any.at("/hops").path(finding.at("/hop").asInt(0));
                finding.at("/evidence").forEach(quote -> assertCites(quote, hop));
            }
        }
    }

    @Test
    void isBriefInAScan() {
        JsonNode line = json(Report.brief(
                Letters.analysis(Letters.POSTFIX),
                new Source("a.mbox", 3L, "<1@example.org>"),
                Messages.in(Locale.ENGLISH)));
        assertThat(line.propertyNames()).containsExactly("source", "badge", "trust", "hops", "findings");
        assertThat(line.at("/hops/0").has("raw")).isFalse();
        assertThat(line.at("/hops/0").has("evidence")).isFalse();
        assertThat(line.at("/hops/0/by/ip").isNull()).isTrue();
        assertThat(line.at("/findings/0").asString()).isEqualTo("border-encrypted");
    }

    @Test
    void leavesTheStreamOpen() {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ReportJson.writeTo(out, new Source("a", 0L, null));
        assertThat(closed[0]).isFalse();
        assertThat(out).hasToString("{\"path\":\"a\",\"index\":0,\"messageId\":null}");
    }

    private static void assertCites(JsonNode quote, JsonNode hop) {
        String raw = hop.at("/raw").asString();
        assertThat(raw.substring(quote.at("/start").asInt(), quote.at("/end").asInt()))
                .isEqualTo(quote.at("/text").asString());
    }

    private static JsonNode json(Object value) {
        return ReportJson.mapper().readTree(ReportJson.write(value));
    }
}
