package org.tlsbadge.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.explain.Messages;

class BriefJsonTest {

    private final BriefJson json = new BriefJson();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void writesEveryMessageAsTheMapperDoes(String language) {
        Messages messages = Messages.in(Locale.forLanguageTag(language));
        for (String letter : Letters.all()) {
            Source source = new Source("a.mbox", 17L, "<1@example.org>", "example.org");
            assertSame(Report.brief(Letters.analysis(letter), source, messages));
        }
    }

    @Test
    void writesEveryCharacterAsTheMapperDoes() {
        for (int c = 0; c < 0x300; c++) {
            assertSame(report("a" + (char) c + "b" + (char) c, 1, null));
        }
        assertSame(report("\u2028\uffff\ud83d\udd12\"", 2, null));
        assertSame(report("\"\\\u0001\u00e9".repeat(5000), 3, null));
        assertSame(report(null, 0, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-29T23:59:59Z",
                "1969-12-31T23:59:58Z",
                "0000-01-01T00:00:00Z",
                "-0001-12-31T23:59:59Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "2024-02-29T00:00:00.5Z"
            })
    void writesTimesAsTheMapperDoes(String time) {
        assertSame(report("", 1, Instant.parse(time)));
    }

    @Test
    void whatFailedLeavesNothingBehind() {
        BriefReport good = report("name", 1, null);
        for (String path : List.of("a.mbox", "a".repeat(50_000))) {
            Source source = new Source(path, null, null, null);
            BriefReport bad = new BriefReport(source, null, good.trust(), good.hops(), good.findings());
            assertThatNullPointerException().isThrownBy(() -> json.line(bad));
            assertSame(good);
        }
    }

    @Test
    void writesFactsOfAllKindsAsTheMapperDoes() {
        assertSame(report("name", Integer.MIN_VALUE, Instant.EPOCH));
        assertSame(report("name", Integer.MAX_VALUE, Instant.EPOCH));
    }

    /** With that text wherever a text may stand, and no other fact when there is no text. */
    private static BriefReport report(@Nullable String text, int number, @Nullable Instant time) {
        Boolean flag = text == null ? null : number > 1;
        Integer bits = text == null ? null : number;
        String word = String.valueOf(text);
        CipherReport cipher = text == null ? null : new CipherReport(text, text, true, bits, bits);
        HopReport hop = new HopReport(
                number,
                word,
                word,
                word,
                new ClientReport(text, text, true, text),
                new ServerReport(text, text),
                text,
                flag,
                time,
                bits == null ? null : 3_000_000L * bits,
                new TransportReport(word, text, true, cipher, text, text, text, text, word),
                new CertificateReport(word, text, text),
                null,
                null);
        StampReport stamp = text == null ? null : new StampReport(text, true, text, text);
        return new BriefReport(
                new Source(text, text == null ? null : 1L << 40, text, text),
                new BadgeReport(word, word, word, word, word, number),
                new TrustReport(word, bits, text, stamp),
                List.of(hop, hop),
                List.of(word, word));
    }

    private void assertSame(BriefReport report) {
        assertThat(new String(json.line(report), StandardCharsets.UTF_8))
                .isEqualTo(new String(ReportJson.write(report), StandardCharsets.UTF_8) + "\n");
    }
}
