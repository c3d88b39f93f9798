package org.tlsbadge.scan;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.tlsbadge.samples.Sample;
import org.tlsbadge.samples.Samples;

/** Two years and a half of invented mail: the traces of the samples under other names and on other days. Always the same. */
public final class Correspondence {

    private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
    private static final int DAYS = 914;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd MMM yyyy", Locale.ENGLISH);

    private static final String STRONG = "postfix/tls13";
    private static final String QUANTUM = "postfix/tls13-post-quantum";
    private static final String VERIFIED = "postfix/tls13-certificate-verified";
    private static final String TLS12 = "postfix/tls12-certificate-not-verified";
    private static final String RC4 = "postfix/weak-rc4";
    private static final String PLAIN = "postfix/plaintext";
    private static final String SILENT = "qmail/ident-not-recorded";

    /** What a partner's mail looks like before and after a day; counted from the first. */
    private record Habit(String domain, int weight, int day, List<String> before, List<String> after) {}

    private static final List<Habit> HABITS = List.of(
            new Habit("newsletter-house.example", 90, 500, List.of(STRONG), List.of(STRONG, QUANTUM)),
            new Habit("university.example", 60, 640, List.of(TLS12, STRONG), List.of(QUANTUM)),
            new Habit("bank.example", 55, 400, List.of(VERIFIED), List.of(VERIFIED, VERIFIED, QUANTUM)),
            new Habit("city-council.example", 40, 380, List.of(PLAIN, PLAIN, TLS12), List.of(TLS12, STRONG)),
            new Habit("tax-office.example", 30, 700, List.of(TLS12), List.of(PLAIN)),
            new Habit("insurance.example", 35, 300, List.of(STRONG, VERIFIED), List.of(STRONG, VERIFIED)),
            new Habit("scanner-rental.example", 28, 0, List.of(PLAIN), List.of(PLAIN)),
            new Habit("old-lab.example", 24, 760, List.of(RC4), List.of(TLS12)),
            new Habit("print-shop.example", 18, 200, List.of(PLAIN, RC4), List.of(RC4, TLS12)),
            new Habit("housing-association.example", 16, 0, List.of(SILENT), List.of(SILENT)),
            new Habit("law-office.example", 16, 610, List.of(PLAIN), List.of(STRONG)),
            new Habit("sports-club.example", 12, 0, List.of(STRONG, SILENT), List.of(STRONG, PLAIN)),
            new Habit("museum.example", 11, 250, List.of(STRONG), List.of(STRONG, STRONG, PLAIN)),
            new Habit("bicycle-courier.example", 10, 820, List.of(STRONG), List.of(PLAIN)),
            new Habit("hospital.example", 26, 450, List.of(TLS12, VERIFIED), List.of(VERIFIED)));

    private static final List<String> SMALL =
            List.of(STRONG, STRONG, STRONG, QUANTUM, TLS12, TLS12, RC4, PLAIN, SILENT, SILENT, VERIFIED);

    private final Map<String, String> samples = Samples.all().stream()
            .collect(Collectors.toMap(
                    Sample::name, sample -> new String(sample.message(), StandardCharsets.ISO_8859_1)));
    private final Random random = new Random(7);

    private Correspondence() {}

    /** MBOX MESSAGES. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }

    static void write(Path mbox, int messages) throws IOException {
        Correspondence all = new Correspondence();
        try (BufferedWriter out = Files.newBufferedWriter(mbox, StandardCharsets.ISO_8859_1)) {
            for (int i = 0; i < messages; i++) {
                out.write("From someone@example.net Mon Jan 15 10:20:30 2024\n");
                out.write(all.letter(i, messages));
                out.write("\n\n");
            }
        }
    }

    private String letter(int number, int messages) {
        // Mail grows more over the years.
        int day = (int) (DAYS * Math.pow((double) number / messages, 0.8));
        if (random.nextInt(100) < 18) {
            int small = (int) Math.abs(random.nextGaussian() * 60);
            String sample = small % 40 == 9 && day > 500 ? PLAIN : SMALL.get(small % SMALL.size());
            return letter(number, sample, "partner-" + small + ".example", day);
        }
        if (random.nextInt(100) < 5) {
            return letter(number, "postfix/pickup", "example.com", day);
        }
        int pick = random.nextInt(HABITS.stream().mapToInt(Habit::weight).sum());
        for (Habit habit : HABITS) {
            pick -= habit.weight();
            if (pick < 0) {
                List<String> phase = day < habit.day() ? habit.before() : habit.after();
                return letter(number, phase.get(random.nextInt(phase.size())), habit.domain(), day);
            }
        }
        throw new IllegalStateException();
    }

    private String letter(int number, String sample, String domain, int day) {
        String text = samples.get(sample);
        int end = text.indexOf("\n\n");
        int host = Math.floorMod(domain.hashCode(), 200);
        return text.substring(0, end < 0 ? text.length() : end + 2)
                .replace("Tue, ", WEEKDAY.format(FIRST.plusDays(day)) + ", ")
                .replace("16 Jan 2024", DATE.format(FIRST.plusDays(day)))
                .replace("example.org", domain)
                .replace("192.0.2.10", random.nextInt(4) == 0 ? "198.51.100." + host : "192.0.2." + host)
                .replace("mx.example.com", host % 3 == 0 ? "mx2.example.com" : "mx.example.com")
                .replaceAll("Message-ID: <", "Message-ID: <" + number + ".");
    }
}
