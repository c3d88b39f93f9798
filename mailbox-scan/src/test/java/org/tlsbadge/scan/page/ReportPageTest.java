package org.tlsbadge.scan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.scan.Mailroom;
import org.tlsbadge.scan.inventory.Inventory;

/** The page: its figures, and that nothing in it acts. */
class ReportPageTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void scan() throws IOException {
        Mailroom.scan(folder.resolve("correspondence"), false);
        Files.createDirectories(folder.resolve("letters"));
        Mailroom.letter(folder.resolve("letters/a.eml"), "a.example.org", "example.org", "ESMTPS", "15 Jan 2024");
        for (int i = 0; i < 3; i++) {
            Mailroom.letter(folder.resolve("letters/b" + i), "b.example.net", "plain.example", "ESMTP", "15 Feb 2024");
        }
        Mailroom.letter(
                folder.resolve("letters/c.eml"), "<script>alert(1)</script>", "c.example", "ESMTP", "16 Feb 2024");
        Mailroom.scan(folder.resolve("letters"), false);
        Mailroom.letter(folder.resolve("inner/a.eml"), "pc17.corp", "pc17.corp", "ESMTP", "15 Jan 2024");
        Mailroom.scan(folder.resolve("inner"), true);
        for (int day = 1; day <= 6; day++) {
            String date = "0" + day + " Mar 2024";
            String mixed = day < 4 || day == 5 ? "ESMTPS" : "ESMTP";
            Mailroom.letter(folder.resolve("few/a" + day), "a.example", "mixed.example", mixed, date);
            Mailroom.letter(
                    folder.resolve("few/b" + day), "b.example", "loser.example", day < 4 ? "ESMTPS" : "ESMTP", date);
        }
        Mailroom.scan(folder.resolve("few"), false);
    }

    private static String page(String scan, String language) throws IOException {
        Path html = folder.resolve(scan + "." + language + ".html");
        try (Inventory inventory = Inventory.open(folder.resolve(scan + ".duckdb"))) {
            ReportPage.write(inventory, Messages.in(Locale.forLanguageTag(language)), html);
        }
        return Files.readString(html).replace("<wbr>", "");
    }

    @Test
    void saysItsFigures() throws Exception {
        assertThat(page("letters", "en"))
                .contains("5 messages arrived: 20% over an encrypted connection, 80% over an unencrypted one")
                .contains("postmaster@plain.example", "b.example.net: 3 messages", "15 February 2024")
                .contains("TLS_AES_256_GCM_SHA384", "256 bits of strength", "X25519MLKEM768")
                .contains("names the group of the key exchange (1), 100% used a post-quantum one")
                .contains("2024-02 · not encrypted 4");
    }

    @Test
    void tellsWhoChanged() throws Exception {
        assertThat(page("correspondence", "en"))
                .containsPattern("(?s)<tr><th scope=\"row\"><span class=\"name\">tax-office.example</span></th>"
                        + "<td class=\"word\"><span class=\"mark red\">lost TLS")
                .containsPattern(
                        "(?s)law-office.example</span></th><td class=\"word\"><span class=\"mark green\">gained TLS");
    }

    /** Two of three messages without TLS, of a domain that had none such before, may be chance. */
    @Test
    void chanceIsNoChange() throws Exception {
        assertThat(page("few", "en"))
                .contains("One sending domain stopped using TLS: loser.example.")
                .doesNotContain("started to use TLS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void needsNothingElseAndRunsNothingElse(String language) throws Exception {
        String page = page("letters", language);
        assertThat(page)
                .contains("<html lang=\"" + language + "\">", "default-src &#39;none&#39;")
                .doesNotContain("<script>alert", "style=", "http:", "https:", "javascript:", "onclick", ">null<");
        assertThat(page.replaceAll("(?s)<script>.*?</script>|data-(shown|more)=\"[^\"]*\"", ""))
                .doesNotContainPattern("\\{(count|names|all|domain|share|servers)}");
        assertThat(page)
                .contains(
                        "style-src &#39;" + hash(page, "style") + "&#39;",
                        "script-src &#39;" + hash(page, "script") + "&#39;");
    }

    private static String hash(String page, String element) throws Exception {
        Matcher found =
                Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">").matcher(page);
        assertThat(found.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(found.group(1).getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }

    @Test
    void sameAgain() throws Exception {
        String first = page("correspondence", "fr");
        assertThat(page("correspondence", "fr")).isEqualTo(first);
    }

    @Test
    void aRedactedInventoryNamesNoInnerHost() throws Exception {
        assertThat(page("inner", "en"))
                .contains("People and internal hosts are left out.")
                .doesNotContain("pc17", "corp<");
    }

    @Test
    void weLookAtOurOwnSideFirst() throws Exception {
        assertThat(page("inner", "en")).doesNotContain("letter-1");
        String letters = page("letters", "en");
        assertThat(letters)
                .doesNotContain("Look at your own side first")
                .contains("also accepted mail from other senders with TLS: mx.example.com");
    }
}
