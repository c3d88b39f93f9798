package org.tlsbadge.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.read.HopReader;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.samples.Sample;
import org.tlsbadge.samples.Samples;

/**
 * Reading all samples, per hop and per message, beside the cost of decoding the same bytes into a {@code String}. Every figure
 * is for {@link #FIELDS} fields or {@link #MESSAGES} messages, taken in turn from the samples.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 5)
@Fork(2)
public class AnalysisBenchmark {

    private static final int FIELDS = 1000;
    private static final int MESSAGES = 100;
    private static final int HOPS_OF_A_MESSAGE = 5;

    private final HopReader hops = new HopReader(Limits.DEFAULT);
    private final Analyzer analyzer = new Analyzer(Options.DEFAULT);
    private final List<HeaderField> fields = new ArrayList<>();
    private final List<byte[]> bodies = new ArrayList<>();
    private final List<byte[]> messages = new ArrayList<>();

    @Setup
    public void read() {
        List<HeaderField> all = new ArrayList<>();
        HeaderReader reader = new HeaderReader(Limits.DEFAULT);
        for (Sample sample : Samples.all()) {
            for (HeaderField field : reader.read(sample.message()).fields()) {
                if (field.isNamed("received")) {
                    all.add(HeaderField.of("Received", field.raw()));
                }
            }
        }
        for (int i = 0; i < FIELDS; i++) {
            HeaderField field = all.get(i % all.size());
            fields.add(field);
            bodies.add(field.raw().getBytes(StandardCharsets.ISO_8859_1));
        }
        for (int i = 0; i < MESSAGES; i++) {
            messages.add(message(all, i * HOPS_OF_A_MESSAGE));
        }
    }

    private static byte[] message(List<HeaderField> all, int first) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < HOPS_OF_A_MESSAGE; i++) {
            text.append("Received: ")
                    .append(all.get((first + i) % all.size()).raw())
                    .append("\r\n");
        }
        text.append(
                "From: a@example.org\r\nTo: b@example.com\r\nSubject: test\r\nDate: Mon, 15 Jan 2024 10:20:30 +0000\r\n");
        text.append("Message-ID: <1@example.org>\r\n\r\nText.\r\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One field: parse, recognise, transport, certificate. */
    @Benchmark
    @OperationsPerInvocation(FIELDS)
    public void hop(Blackhole hole) {
        for (HeaderField field : fields) {
            hole.consume(hops.read(field, 0));
        }
    }

    /** For comparison across machines: the same bytes as one String. */
    @Benchmark
    @OperationsPerInvocation(FIELDS)
    public void decodeHop(Blackhole hole) {
        for (byte[] body : bodies) {
            hole.consume(new String(body, StandardCharsets.ISO_8859_1));
        }
    }

    /** A message of five hops, without words. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public void analysisOfFiveHops(Blackhole hole) {
        for (byte[] message : messages) {
            hole.consume(analyzer.analyze(message));
        }
    }

    /** For comparison across machines: the same bytes as one String. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public void decodeMessage(Blackhole hole) {
        for (byte[] message : messages) {
            hole.consume(new String(message, StandardCharsets.ISO_8859_1));
        }
    }
}
