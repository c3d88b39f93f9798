package org.tlsbadge.scan.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tlsbadge.core.verdict.Badge;

/** Figures and words as the template wants them. */
public record View(Figures figures, Words words, String style, String script, String policy) {

    public static final int WIDE = 960;
    public static final int NARROW = 340;

    public static final int ROWS = Questions.TABLE_ROWS;

    /** Anchors of the sections. */
    public static final List<String> SECTIONS =
            List.of("points", "months", "changes", "domains", "hosts", "receivers", "tls", "letters", "limits");

    /** How many paragraphs say what the page does not tell. */
    public static final int LIMITS = 5;

    /** From good to bad, as they are stacked. */
    public static final List<Badge> ORDER = List.of(
            Badge.ENCRYPTED,
            Badge.ENCRYPTED_WEAK,
            Badge.PARTLY_ENCRYPTED,
            Badge.NOT_ENCRYPTED,
            Badge.NOT_RECORDED,
            Badge.INTERNAL);

    public MonthChart states(int width) {
        Map<String, Counts> known = new HashMap<>();
        List<String> months = new ArrayList<>();
        for (Counts month : figures.months()) {
            String name = month.name();
            if (name != null && name.length() == 7) {
                months.add(name);
                known.put(name, month);
                known.merge(name.substring(0, 4), month, Counts::plus);
            }
        }
        return MonthChart.of(months, name -> states(name, known), width, words);
    }

    private MonthChart.Column states(String name, Map<String, Counts> known) {
        List<MonthChart.Slice> slices = new ArrayList<>();
        StringBuilder title = new StringBuilder(name);
        Counts counts = known.get(name);
        for (Badge badge : ORDER) {
            long count = counts == null ? 0 : counts.of(badge);
            slices.add(new MonthChart.Slice(badge.state(), count));
            title.append(count == 0 ? "" : " · " + words.state(badge) + " " + words.number(count));
        }
        return new MonthChart.Column(name, title.toString(), slices);
    }

    /** How many messages the highest bar below the chart stands for. */
    public long most(MonthChart chart) {
        return chart.bars().stream().mapToLong(bar -> bar.column().all()).max().orElse(0);
    }

    public MonthChart quantum(int width) {
        Map<String, long[]> known = new HashMap<>();
        List<String> months = new ArrayList<>();
        for (Figures.Quantum quantum : figures.quantum()) {
            if (quantum.month().length() == 7) {
                months.add(quantum.month());
                for (String name : List.of(quantum.month(), quantum.month().substring(0, 4))) {
                    long[] sums = known.computeIfAbsent(name, any -> new long[2]);
                    sums[0] += quantum.postQuantum();
                    sums[1] += quantum.stated() - quantum.postQuantum();
                }
            }
        }
        return MonthChart.of(months, name -> quantum(name, known), width, words);
    }

    private MonthChart.Column quantum(String name, Map<String, long[]> known) {
        long[] sums = known.getOrDefault(name, new long[2]);
        String title = name + " · " + words.text("quantum.used") + " " + words.number(sums[0]) + " · "
                + words.text("quantum.other") + " " + words.number(sums[1]);
        return new MonthChart.Column(
                name,
                title,
                List.of(new MonthChart.Slice("quantum", sums[0]), new MonthChart.Slice("classic", sums[1])));
    }

    /** The parts of a small bar, 100 wide. */
    public List<MonthChart.Part> bar(Counts counts) {
        List<MonthChart.Part> parts = new ArrayList<>();
        double x = 0;
        for (Badge badge : ORDER) {
            double width = counts.messages() == 0 ? 0 : 100.0 * counts.of(badge) / counts.messages();
            if (width > 0) {
                parts.add(new MonthChart.Part(badge.state(), Math.round(x * 10) / 10.0, Math.round(width * 10) / 10.0));
            }
            x += width;
        }
        return parts;
    }

    /** What one looks for comes first. */
    private static final List<Badge> WORST = List.of(
            Badge.NOT_ENCRYPTED, Badge.ENCRYPTED_WEAK, Badge.PARTLY_ENCRYPTED, Badge.NOT_RECORDED, Badge.ENCRYPTED);

    /** The sentences of the page. */
    public Sentences say() {
        return new Sentences(figures, words);
    }

    /** The states that a table has columns for: mail from inside has no domains and hosts. */
    public static List<Badge> columns(String key) {
        return key.equals("month") ? ORDER : WORST;
    }

    /** The class of what a ranking counts. */
    public static String style(String key) {
        return key.equals("verified_certificate") ? "s-share" : "s-" + key;
    }

    /** Months as rows of a table. */
    public List<Partner> months() {
        List<Partner> rows = new ArrayList<>();
        for (Counts month : figures.months()) {
            rows.add(new Partner(month.name() == null ? month.named(words.text("no-date")) : month, List.of()));
        }
        return rows;
    }

    /** Number of the letter to that domain, from 1; 0 when there is none. */
    public int letter(Counts domain) {
        for (int i = 0; i < figures.letters().size(); i++) {
            if (figures.letters().get(i).domain().equals(domain.name())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Length of a bar, of 100. */
    public double length(long count, long most) {
        return most == 0 ? 0 : Math.round(1000.0 * count / most) / 10.0;
    }

    public long all(List<Share> shares) {
        return shares.stream().mapToLong(Share::messages).sum();
    }
}
