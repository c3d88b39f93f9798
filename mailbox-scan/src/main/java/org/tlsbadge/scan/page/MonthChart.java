package org.tlsbadge.scan.page;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Stacked shares by month, or by year when there are too many months, with the number of messages below; geometry only.
 *
 * @param width  of the drawing, in its units
 * @param bars   one for each month, those without a message included
 * @param labels below them
 * @param years  below the labels
 */
public record MonthChart(int width, List<Bar> bars, List<Label> labels, List<Label> years) {

    public static final double LEFT = 44;
    public static final double TOP = 10;
    public static final double HEIGHT = 200;
    public static final double VOLUME_TOP = 226;
    public static final double VOLUME_HEIGHT = 44;
    private static final int MOST_BARS = 60;
    private static final double LABEL_WIDTH = 36;

    /**
     * One month.
     *
     * @param column what it shows
     * @param volume height of its bar below
     */
    public record Bar(Column column, double x, double width, List<Part> parts, double volume) {}

    /**
     * Part of a bar.
     *
     * @param style its class
     */
    public record Part(String style, double y, double height) {}

    /** Text below, around its middle, or from its left end on for a year below months. */
    public record Label(double x, String text) {}

    /**
     * What a bar is to show.
     *
     * @param name  {@code 2024-01}, or a year
     * @param title all of it in words
     */
    public record Column(String name, String title, List<Slice> slices) {
        public Column {
            slices = List.copyOf(slices);
        }

        long all() {
            return slices.stream().mapToLong(Slice::count).sum();
        }
    }

    /**
     * One share.
     *
     * @param style its class
     */
    public record Slice(String style, long count) {}

    /** Makes the columns of a span of time, from what is known of a month or year; that may be nothing. */
    interface Source {
        Column column(String name);
    }

    static MonthChart of(List<String> months, Source source, int width, Words words) {
        List<String> names = names(months);
        List<Column> columns = names.stream().map(source::column).toList();
        double step = (width - LEFT) / Math.max(1, names.size());
        double slot = Math.min(step, 64);
        long most = Math.max(1, columns.stream().mapToLong(Column::all).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double gap = Math.min(6, slot * 0.2);
            bars.add(new Bar(
                    column,
                    round(LEFT + i * slot + gap / 2),
                    round(slot - gap),
                    parts(column),
                    round(VOLUME_HEIGHT * column.all() / most)));
        }
        return new MonthChart(width, bars, labels(names, slot, words), years(names, slot));
    }

    private static List<Part> parts(Column column) {
        List<Part> parts = new ArrayList<>();
        double y = TOP + HEIGHT;
        for (Slice slice : column.slices()) {
            double height = column.all() == 0 ? 0 : HEIGHT * slice.count() / column.all();
            y -= height;
            if (height > 0) {
                parts.add(new Part(slice.style(), round(y), round(height)));
            }
        }
        return parts;
    }

    /** All months from the first to the last, or all years when that is too many; of these the latest. */
    static List<String> names(List<String> months) {
        List<String> names = new ArrayList<>();
        if (months.isEmpty()) {
            return names;
        }
        YearMonth last = YearMonth.parse(months.get(months.size() - 1));
        YearMonth first = YearMonth.parse(months.get(0));
        if (first.plusMonths(MOST_BARS).isAfter(last)) {
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                names.add(month.toString());
            }
        } else {
            for (int year = Math.max(first.getYear(), last.getYear() - MOST_BARS + 1); year <= last.getYear(); year++) {
                names.add(String.format(java.util.Locale.ROOT, "%04d", year));
            }
        }
        return names;
    }

    private static boolean isMonth(String name) {
        return name.length() > 4;
    }

    private static List<Label> labels(List<String> names, double slot, Words words) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLL", words.locale());
        List<Label> labels = new ArrayList<>();
        int every = 1;
        for (int step : new int[] {2, 3, 6, 12}) {
            every = every * slot < LABEL_WIDTH ? step : every;
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (isMonth(name) && (YearMonth.parse(name).getMonthValue() - 1) % every == 0 && every < 12) {
                labels.add(new Label(middle(i, slot), month.format(YearMonth.parse(name))));
            } else if (!isMonth(name) && (names.size() - 1 - i) % every == 0) {
                labels.add(new Label(middle(i, slot), name));
            }
        }
        return labels;
    }

    /** Below the first month and each January, where there is room. */
    private static List<Label> years(List<String> names, double slot) {
        List<Label> years = new ArrayList<>();
        double free = 0;
        for (int i = names.size() - 1; i >= 0; i--) {
            boolean begins = isMonth(names.get(i)) && (i == 0 || names.get(i).endsWith("-01"));
            double x = LEFT + i * slot;
            if (begins && (years.isEmpty() || free - x > LABEL_WIDTH)) {
                years.add(new Label(round(x), names.get(i).substring(0, 4)));
                free = x;
            }
        }
        return years;
    }

    private static double middle(int index, double slot) {
        return round(LEFT + (index + 0.5) * slot);
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
