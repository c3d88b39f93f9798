package org.tlsbadge.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.tlsbadge.scan.InputSize;
import org.tlsbadge.scan.Progress;
import org.tlsbadge.scan.ScanInput;

/**
 * How many messages, how many a second, and how long it will take: one line with a bar that rewrites itself on a terminal, a line now and then
 * elsewhere.
 */
final class ScanProgress implements Progress, AutoCloseable {

    private static final long OFTEN = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long SELDOM = TimeUnit.SECONDS.toNanos(30);
    private static final String CLEAR = "\r\u001b[K";
    /** What does not fit into the line of a narrow terminal is cut off: in a second line it could not be rewritten. */
    private static final String CUT = "\u001b[?7l";

    private static final String WRAP = "\u001b[?7h";

    private final PrintWriter err;
    private final boolean terminal = Terminal.showsErrors();
    private final long start = System.nanoTime();
    private long last = start;
    private final Thread sizing;
    private long messages;
    private long problems;
    private long passed;
    /** All that there is to read; -1 while nobody knows. */
    private long size = -1;

    ScanProgress(PrintWriter err, List<ScanInput> inputs) {
        this.err = err;
        this.sizing = new Thread(() -> sized(InputSize.of(inputs)), "scan-size");
        sizing.setDaemon(true);
    }

    private synchronized void sized(long bytes) {
        size = bytes;
    }

    @Override
    public synchronized void passed(long bytes) {
        passed += bytes;
    }

    @Override
    public synchronized void written(long count) {
        messages += count;
        if ((messages & 63) == 0) {
            long now = System.nanoTime();
            if (now - last > (terminal ? OFTEN : SELDOM)) {
                last = now;
                show(now);
            }
        }
    }

    private void show(long now) {
        if (sizing.getState() == Thread.State.NEW) { // whoever is done before need not know
            sizing.start();
        }
        double seconds = (now - start) / 1e9;
        String line = String.format(
                Locale.ROOT,
                "%,d messages, %,.0f a second%s%s",
                messages,
                messages / seconds,
                RemainingTime.of(passed, size, seconds),
                problems == 0 ? "" : ", could not be read: " + problems);
        err.print(
                terminal ? CLEAR + CUT + RemainingTime.bar(passed, size) + line + WRAP : line + System.lineSeparator());
        err.flush();
    }

    @Override
    public synchronized void problem(String place, String reason) {
        problems++;
        clear();
        err.println("tlsbadge: " + harmless(place + ": " + reason));
    }

    /** Names in archives and answers of servers are strangers' text: a terminal would obey what is in them. */
    private static String harmless(String text) {
        return text.replaceAll("\\p{Cntrl}|[\\x80-\\x9f]", "?");
    }

    private void clear() {
        if (terminal) {
            err.print(CLEAR);
        }
    }

    @Override
    public synchronized void close() {
        sizing.interrupt();
        clear();
        err.flush();
    }
}
