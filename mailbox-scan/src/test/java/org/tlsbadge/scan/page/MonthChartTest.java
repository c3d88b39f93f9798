package org.tlsbadge.scan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.explain.Messages;

/** The geometry of the charts. */
class MonthChartTest {

    private static final Words WORDS = new Words(Messages.in(Locale.ENGLISH));

    private static MonthChart chart(int width, String... months) {
        return MonthChart.of(
                List.of(months),
                name -> new MonthChart.Column(
                        name,
                        name,
                        name.equals("2024-02")
                                ? List.of()
                                : List.of(new MonthChart.Slice("a", 3), new MonthChart.Slice("b", 1))),
                width,
                WORDS);
    }

    @Test
    void monthsWithoutMailHaveTheirPlace() {
        MonthChart chart = chart(960, "2024-01", "2024-03");
        assertThat(chart.bars())
                .extracting(bar -> bar.column().name())
                .containsExactly("2024-01", "2024-02", "2024-03");
        assertThat(chart.bars().get(1).parts()).isEmpty();
        assertThat(chart.bars().get(0).parts())
                .containsExactly(
                        new MonthChart.Part("a", MonthChart.TOP + 50, 150),
                        new MonthChart.Part("b", MonthChart.TOP, 50));
        assertThat(chart.labels()).extracting(MonthChart.Label::text).containsExactly("Jan", "Feb", "Mar");
        assertThat(chart.years()).extracting(MonthChart.Label::text).containsExactly("2024");
    }

    @Test
    void manyMonthsBecomeYears() {
        assertThat(MonthChart.names(List.of("2020-01", "2024-12"))).hasSize(60).startsWith("2020-01");
        assertThat(MonthChart.names(List.of("2020-01", "2025-01"))).hasSize(6).startsWith("2020");
        assertThat(MonthChart.names(List.of("0001-01", "2025-01"))).hasSize(60).endsWith("2025");
        assertThat(MonthChart.names(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-01", "2023-05", "2021-11", "2020-02", "2012-01", "1950-01"})
    void labelsDoNotMeet(String first) {
        for (int width : new int[] {View.WIDE, View.NARROW}) {
            MonthChart chart = chart(width, first, "2025-01");
            for (List<MonthChart.Label> labels : List.of(chart.labels(), chart.years())) {
                List<Double> places =
                        labels.stream().map(MonthChart.Label::x).sorted().toList();
                for (int i = 1; i < places.size(); i++) {
                    assertThat(places.get(i) - places.get(i - 1)).isGreaterThan(30);
                }
            }
            assertThat(chart.labels().size() + chart.years().size()).isPositive();
        }
    }
}
