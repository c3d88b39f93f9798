package org.tlsbadge.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.explain.Messages;

class MarkdownReportTest {

    private static final String PIECES = "`~<>[]()*_#\\|!&;:/\r\n\t\u0000\u001b\u202e\u2066 abhttp://x";

    @Test
    void saysBadgeFindingsAndTrace() {
        String markdown = MarkdownReport.write(Letters.analysis(Letters.POSTFIX), Messages.in(Locale.ENGLISH));
        assertThat(markdown)
                .contains("**Arrived over an encrypted connection**")
                .contains("(`border-encrypted`)")
                .contains("` TLS_AES_256_GCM_SHA384 `")
                .contains("```text\nReceived: from mail.example.org");
    }

    /** French has a narrow blank before a colon; nobody reads a hundred thousand seconds. */
    @Test
    void writesAsTheReaderWould() {
        assertThat(MarkdownReport.write(Letters.analysis(Letters.POSTFIX), Messages.in(Locale.FRENCH)))
                .contains("### Ligne 1\u202f: arrivé", "- Connexion\u202f: **chiffrée**", "` ESMTPS `\u202f: protocole")
                .doesNotContainPattern("(?m)^- \\w+: ");
        String late = Letters.POSTFIX.replace("Mon, 15 Jan 2024 10:20:30", "Thu, 18 Jan 2024 10:20:30");
        assertThat(MarkdownReport.write(Letters.analysis(late), Messages.in(Locale.GERMAN)))
                .contains("- Verzögerung: 3 Tage\n");
    }

    @Test
    void speaksEveryLanguage() {
        for (Locale language : Messages.languages()) {
            for (String letter : Letters.all()) {
                assertThat(MarkdownReport.write(Letters.analysis(letter), Messages.in(language)))
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"`", "``", "a`b``c```d", "`````` ", "```\n# heading\n```", "</pre><script>alert(1)</script>"})
    void codeCannotBeLeft(String hostile) {
        assertThat(isOneSpan(Markdown.code(hostile))).isTrue();
        assertThat(isOneBlock(Markdown.block(hostile))).isTrue();
    }

    @Test
    void codeCannotBeLeftByAnything() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            assertThat(isOneSpan(Markdown.code(text.toString())))
                    .as(text.toString())
                    .isTrue();
            assertThat(isOneBlock(Markdown.block(text.toString())))
                    .as(text.toString())
                    .isTrue();
            assertThat(Markdown.text(text.toString()))
                    .doesNotContainPattern("(?<!\\\\)[<`*_\\[\\]|]")
                    .doesNotContain("\n");
        }
    }

    @Test
    void hidesNothingAndTurnsNothing() {
        assertThat(Markdown.code("a\u202eb\u0007c\u2028d\u3164")).isEqualTo("` a\ufffdb\ufffdc\ufffdd\ufffd `");
    }

    @Test
    void linksAreBroken() {
        assertThat(Markdown.text("see http://example.org now")).isEqualTo("see http\\://example.org now");
    }

    /** Starts and ends with the same fence, which occurs nowhere between, on one line. */
    private static boolean isOneSpan(String code) {
        if (code.equals("—")) {
            return true;
        }
        int fence = rowAt(code, 0);
        String inner = code.substring(fence, code.length() - fence);
        return code.indexOf('\n') < 0
                && rows(inner).stream().noneMatch(row -> row == fence)
                && rowAt(code, code.length() - fence) == fence;
    }

    private static boolean isOneBlock(String block) {
        String[] lines = block.split("\n", -1);
        int fence = rowAt(lines[0], 0);
        for (int i = 1; i < lines.length - 2; i++) {
            if (rowAt(lines[i].strip(), 0) >= fence) {
                return false;
            }
        }
        return lines[lines.length - 2].equals("`".repeat(fence));
    }

    private static java.util.List<Integer> rows(String text) {
        java.util.List<Integer> rows = new java.util.ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int row = rowAt(text, i);
            if (row > 0) {
                rows.add(row);
                i += row;
            }
        }
        return rows;
    }

    private static int rowAt(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }
}
