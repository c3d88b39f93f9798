package org.tlsbadge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RemainingTimeTest {

    @Test
    void bar() {
        assertThat(RemainingTime.bar(0, 1000)).isEqualTo("[....................] ");
        assertThat(RemainingTime.bar(499, 1000)).isEqualTo("[#########...........] ");
        assertThat(RemainingTime.bar(1000, 1000)).isEqualTo("[####################] ");
        assertThat(RemainingTime.bar(1, -1)).isEmpty();
        assertThat(RemainingTime.bar(1001, 1000)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "500       | 1000      | 10    | , 50 %, 10 s left",
                "1         | 1000      | 10    | , 0 %, 2 h 47 min left",
                "100       | 1000      | 60    | , 10 %, 9 min left",
                "1000      | 1000      | 60    | , 100 %, 0 s left",
                "500       | 1000      | 1     | -",
                "0         | 1000      | 60    | -",
                "500       | -1        | 60    | -",
                "1001      | 1000      | 60    | -",
            })
    void tellsWhatCanBeTold(long passed, long size, double seconds, String expected) {
        assertThat(RemainingTime.of(passed, size, seconds)).isEqualTo(expected == null ? "" : expected);
    }
}
