package org.tlsbadge.core.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlsbadge.core.text.SourceText;

class DateReaderTest {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH);
    private static final Instant EXAMPLE = Instant.parse("2024-01-05T10:20:30Z");

    @Test
    void anyMomentIsReadAsItWasWritten() {
        Random random = new Random(1);
        for (int n = 0; n < 50_000; n++) {
            Instant moment = Instant.ofEpochSecond((long) (random.nextDouble() * 250_000_000_000L));
            ZoneOffset zone = ZoneOffset.ofTotalSeconds((random.nextInt(27) - 12) * 3600 + random.nextInt(2) * 1800);
            String date = FORM.format(OffsetDateTime.ofInstant(moment, zone));
            assertThat(read(date)).as(date).isEqualTo(moment);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 5 Jan 2024 10:20:30 +0000",
                "Fri, 05 Jan 2024 10:20:30 +0000",
                "fri, 5 JAN 2024 10:20:30 +0000",
                "Fri, 5 Jan 2024 05:20:30 -0500",
                "Fri, 5 Jan 2024 05:20:30 EST",
                "Fri, 5 Jan 24 10:20:30 +0000",
                "Fri, 5 January 2024 10:20:30 +0000",
                "Fri, 5 Jan 2024 10:20:30.123 +0000",
                "5 Jan 2024 10:20:30 +0000",
                "Fri,  5 Jan 2024 10:20:30 +0000",
                "2024-01-05 10:20:30 +0000",
                "2024-01-05T10:20:30+0000",
            })
    void oneMomentInManyForms(String date) {
        assertThat(read(date)).isEqualTo(EXAMPLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 5 Jon 2024 10:20:30 +0000",
                "Fri, 0 Jan 2024 10:20:30 +0000",
                "Fri, 32 Jan 2024 10:20:30 +0000",
                "Fri, 5 Jan 1969 10:20:30 +0000",
                "Fri, 5 Jan 2024 25:20:30 +0000",
                "Fri, 5 Jan 2024 10:60:30 +0000",
                "Fri, 5 Jan 2024 10:20:61 +0000",
                "Friday",
            })
    void aNumberOutOfItsRangeIsNoDate(String date) {
        assertThat(read(date)).isNull();
    }

    /** One character of the usual form changed: what its own reader takes, the one for all forms takes, too. */
    @Test
    void theUsualFormIsOneOfAllForms() {
        String date = "Fri, 15 Jan 2024 10:20:30 -0130";
        for (int at = 0; at < date.length(); at++) {
            for (char c = 0; c <= 0xFF; c++) {
                String changed = date.substring(0, at) + c + date.substring(at + 1);
                Instant usual = UsualDateReader.read(SourceText.of(changed), 0, changed.length());
                if (usual != null) {
                    assertThat(usual).as(changed).isEqualTo(read(changed + ' '));
                }
            }
        }
    }

    private static @Nullable Instant read(String date) {
        return DateReader.read(SourceText.of(date), 0, date.length());
    }
}
