package org.tlsbadge.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.header.HeaderBlock;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.header.PastedHeaders;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.trace.Doubt;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.Finding;
import org.tlsbadge.core.verdict.FindingCode;

/**
 * Inputs made to cost much: each piece of structure a hundred thousand times, and each pair of them. The limits are taken away, so
 * that a step whose cost grows with the square of the input hangs and is seen; the time allowed is many times what is needed.
 */
class PathologicalTest {

    private static final int REPEATS = 100_000;
    private static final int REPEATS_OF_PAIRS = 20_000;
    private static final Limits NONE = new Limits(1 << 28, 500, 1 << 28, 64);
    private static final Options UNLIMITED =
            new Options(Options.DEFAULT.trust(), Options.DEFAULT.profile(), NONE, null);

    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "()",
            "\"",
            "<",
            "<\"",
            "\" ",
            "[",
            ";",
            "\\",
            " by ",
            " with ",
            "from ",
            " for ",
            " ",
            "\r\n\t",
            "\r",
            "=",
            "=\n",
            "=3D",
            "&",
            "&lt;",
            ">",
            "> ",
            ":",
            "a:",
            "%",
            ".",
            "{",
            "x",
            "\u00a0",
            "\n",
            "Received: x\n",
            "Received: from a by b; Mon,\n",
            "; Mon,",
            "([1::%",
            "Client CN \"",
            "(using TLSv1.3 with cipher ",
            "Subject:\t",
            " \\\"",
            ")\\\"",
            "x\" \\\"");

    /** Of these each with each. */
    private static final List<String> STRUCTURE = PIECES.subList(0, 24);

    static Stream<String> structure() {
        return STRUCTURE.stream();
    }

    static Stream<String> pieces() {
        return PIECES.stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void aPieceManyTimes(String piece) {
        everywhere(piece, REPEATS);
    }

    @ParameterizedTest
    @MethodSource("structure")
    void aPairManyTimes(String piece) {
        for (String other : STRUCTURE) {
            everywhere(piece + other, REPEATS_OF_PAIRS);
        }
    }

    private static void everywhere(String piece, int repeats) {
        String many = piece.repeat(repeats);
        HangGuard.run(piece, () -> {
            Analyzer analyzer = new Analyzer(UNLIMITED);
            analyzer.analyze("Received: from a (a [192.0.2.1]) " + many + " by b (Postfix) with ESMTP; Mon, 1 Jan\n");
            analyzer.analyze("Received: from a (" + many + ")\r\n\tby b (Postfix) with ESMTP" + many);
            analyzer.analyze("Received: " + many + "\nContent-Type: " + many);
            analyzer.analyze(many);
            analyzer.analyze(PastedHeaders.read("> Received: from a\n> " + many + "\n> by b", NONE));
            analyzer.analyze(PastedHeaders.read(many + "\nReceived: from a by b\n" + many, NONE));
        });
    }

    /** One string that nothing closes, before escaped marks at the beginning of words: each of them could look for its end. */
    @ParameterizedTest
    @ValueSource(strings = {" ", ")", ";", "\\ ", "("})
    void escapedQuotationMarks(String before) {
        String many = "a\"" + (before + "\\\"").repeat(REPEATS * 3);
        HangGuard.run(
                before, () -> new Analyzer(UNLIMITED).analyze("Received: from a by b " + many + "; Mon, 1 Jan\n"));
    }

    /** Fields whose marks find many comments, and whose dialects try many places. */
    @Test
    void manyFields() {
        String field = "Received: from a (a [192.0.2.1]) " + "(x) ".repeat(200) + "by b (Postfix) with ESMTP"
                + " (y)".repeat(200) + "\n";
        HangGuard.run("many fields", () -> new Analyzer(Options.DEFAULT).analyze(field.repeat(1000)));
    }

    private static final String GOOD =
            "Received: from a (a [192.0.2.1]) by b (Postfix) with ESMTPS; Mon, 1 Jan 2024 10:00:00 +0000\n";

    @Test
    void aHeaderBeyondTheLimitIsReadUpToIt() {
        Analysis analysis = new Analyzer(Options.DEFAULT).analyze(GOOD + "Subject: x\n".repeat(100_000));
        assertThat(analysis.verdict().badge()).isEqualTo(Badge.ENCRYPTED);
        assertThat(codes(analysis)).contains(FindingCode.LIMITS_REACHED);
    }

    @Test
    void hopsBeyondTheLimitAreLeftOut() {
        Analysis analysis = new Analyzer(Options.DEFAULT).analyze(GOOD.repeat(501));
        assertThat(analysis.facts().hops()).hasSize(500);
        assertThat(analysis.verdict().badge()).isEqualTo(Badge.ENCRYPTED);
        assertThat(codes(analysis)).contains(FindingCode.LIMITS_REACHED);
    }

    /** What stands behind the limit may say otherwise. */
    @Test
    void aLongFieldSaysNothing() {
        String cut = GOOD.replace(" by", " " + " ".repeat(1 << 16) + "by");
        Analysis analysis = new Analyzer(Options.DEFAULT).analyze(GOOD + cut);
        assertThat(analysis.facts().hops().get(1).field().doubt()).isEqualTo(Doubt.LIMITED);
        assertThat(analysis.verdict().badge()).isEqualTo(Badge.ENCRYPTED);
        assertThat(codes(analysis)).contains(FindingCode.LIMITS_REACHED, FindingCode.UNREADABLE_FIELD);
        assertThat(new Analyzer(Options.DEFAULT).analyze(cut).verdict().badge()).isEqualTo(Badge.NOT_RECORDED);
    }

    @Test
    void commentsNestedBeyondTheLimit() {
        String deep = GOOD.replace("(Postfix)", "(".repeat(65) + "x" + ")".repeat(65));
        Analysis analysis = new Analyzer(Options.DEFAULT).analyze(deep + GOOD);
        assertThat(codes(analysis)).contains(FindingCode.LIMITS_REACHED, FindingCode.UNREADABLE_FIELD);
        assertThat(analysis.facts().hops().get(1).transport().isEncrypted()).isTrue();
    }

    @Test
    void aShortTextReachesNoLimit() {
        assertThat(codes(new Analyzer(Options.DEFAULT).analyze(GOOD))).doesNotContain(FindingCode.LIMITS_REACHED);
        HeaderBlock exact = new HeaderReader(new Limits(GOOD.length(), 1, GOOD.length(), 1)).read(GOOD);
        assertThat(exact.truncated()).isFalse();
    }

    private static List<FindingCode> codes(Analysis analysis) {
        List<FindingCode> codes = new ArrayList<>();
        for (Finding finding : analysis.verdict().findings()) {
            codes.add(finding.code());
        }
        return codes;
    }
}
