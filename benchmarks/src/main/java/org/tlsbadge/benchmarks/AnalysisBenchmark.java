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
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.read.HopReader;
import org.tlsbadge.core.text.Limits;

/**
 * Reading all samples, per hop and per message, beside the cost of decoding the same bytes into a {@code String}. Every figure
 * is for {@link Texts#FIELDS} fields or {@link Texts#MESSAGES} messages, taken in turn from the samples.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 5)
@Fork(2)
public class AnalysisBenchmark {

    private final HopReader hops = new HopReader(Limits.DEFAULT);
    private final Analyzer analyzer = new Analyzer(Options.DEFAULT);
    private final List<HeaderField> fields = Texts.fields();
    private final List<byte[]> bodies = new ArrayList<>();
    private final List<byte[]> messages = Texts.messages();

    @Setup
    public void read() {
        for (HeaderField field : fields) {
            bodies.add(Texts.octets(field.raw()));
        }
    }

    /** One field: parse, recognise, transport, certificate. */
    @Benchmark
    @OperationsPerInvocation(Texts.FIELDS)
    public void hop(Blackhole hole) {
        for (HeaderField field : fields) {
            hole.consume(hops.read(field, 0));
        }
    }

    /** The same, and its date, which is read when somebody asks. */
    @Benchmark
    @OperationsPerInvocation(Texts.FIELDS)
    public void hopWithTime(Blackhole hole) {
        for (HeaderField field : fields) {
            Hop hop = hops.read(field, 0);
            hole.consume(hop);
            hole.consume(hop.time());
        }
    }

    /** For comparison across machines: the same bytes as one String. */
    @Benchmark
    @OperationsPerInvocation(Texts.FIELDS)
    public void decodeHop(Blackhole hole) {
        for (byte[] body : bodies) {
            hole.consume(new String(body, StandardCharsets.ISO_8859_1));
        }
    }

    /** A message of five hops, without words. */
    @Benchmark
    @OperationsPerInvocation(Texts.MESSAGES)
    public void analysisOfFiveHops(Blackhole hole) {
        for (byte[] message : messages) {
            hole.consume(analyzer.analyze(message));
        }
    }

    /** For comparison across machines: the same bytes as one String. */
    @Benchmark
    @OperationsPerInvocation(Texts.MESSAGES)
    public void decodeMessage(Blackhole hole) {
        for (byte[] message : messages) {
            hole.consume(new String(message, StandardCharsets.ISO_8859_1));
        }
    }
}
