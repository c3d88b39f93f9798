package org.tlsbadge.http.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers whose writer wants the page to do something. */
class HostileE2E extends PageFixture {

    private static final String BEHIND =
            " ([192.0.2.1])\n\tby mx.example.com (Postfix) with ESMTP id 1; Tue, 16 Jan 2024 09:12:02 +0000\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title='owned'</script>",
                "<img src=http://example.com/x onerror=\"document.title='owned'\">",
                "\"></code></pre></details></main><h1 id=result>Fine</h1><style>*{display:none}</style>",
                "</textarea><script>document.title='owned'</script>",
                "<svg/onload=document.title='owned'>",
                "${7*7}@{{7*7}}<%=7*7%>",
                "<a href=javascript:document.title='owned'>",
                "<!--",
                "<![CDATA[",
                "%3Cscript%3E",
            })
    void markupIsText(String text) {
        Page page = page();
        analyze(page, "Received: from " + text + BEHIND);
        intact(page);
        page.locator("#hop-1").evaluate("hop => { hop.open = true; }");
        assertThat(page.locator("#hop-1 pre")).containsText(text);
        assertThat(page.locator("#headers").inputValue()).contains(text);
    }

    @Test
    void controlCharactersAndTerminalEscapesAreShown() {
        upload("Received: from \u001b]0;owned\u0007\u001b[31mred\u0000\u007f\r(version=TLSv1.3)" + BEHIND, "␛[31mred␀␡␍");
    }

    @Test
    void directionsCannotBeChanged() {
        Page page = page();
        analyze(page, "Received: from \u202etxt.exe\u2066" + BEHIND);
        intact(page);
        String text = page.locator("#hop-1 pre").textContent();
        assertThat(text).contains("⟨U+202E⟩txt.exe⟨U+2066⟩").doesNotContain("\u202e");
    }

    @Test
    void bytesThatAreNoCharacters() {
        upload("Received: from \u00ff\u00fe\u0085\u0090" + BEHIND, "⟨U+0085⟩");
    }

    @Test
    void veryLongWords() {
        Page page = page();
        page.setViewportSize(390, 844);
        analyze(page, "Received: from " + "x".repeat(60_000) + BEHIND);
        intact(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    }

    @Test
    void thousandsOfHops() {
        Page page = open("/");
        byte[] message = ("Received: from a.example.org" + BEHIND).repeat(4_000).getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("mail.eml", "message/rfc822", message));
        intact(page);
        assertThat(page.locator("details.hop")).hasCount(500);
        assertThat(page.locator(".route .leg")).not().hasCount(500);
        assertThat(page.locator("#headers")).isVisible();
    }

    @Test
    void aHostileFileName() {
        Page page = open("/");
        byte[] message = ("Received: from a" + BEHIND).getBytes(StandardCharsets.UTF_8);
        page.locator("#file").setInputFiles(new FilePayload("<img src=x onerror=alert(1)>.eml", "text/html", message));
        intact(page);
    }

    @Test
    void scriptsAndStylesOfOthersAreForbidden() {
        Page page = page();
        for (String path : new String[] {"/", "/learn", "/administrators", "/findings", "/?sample=gmail", "/add-ins", "/add-ins/demo"}) {
            Response response = page.navigate(address(path));
            assertThat(response.headers().get("content-security-policy"))
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "*", "http:", "data:");
        }
    }

    private void upload(String header, String shown) {
        Page page = open("/");
        byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
        page.locator("#file").setInputFiles(new FilePayload("mail.eml", "message/rfc822", bytes));
        intact(page);
        assertThat(page.locator("#hop-1 pre")).containsText(shown);
    }

    private void intact(Page page) {
        assertThat(page.locator("#result")).hasCount(1);
        assertThat(page.locator("#result")).isVisible();
        assertThat(page.locator("main h2").last()).isVisible();
        assertThat(page.locator("footer.site")).isVisible();
        assertThat(page.locator("main img, main script, main style, main iframe")).hasCount(0);
        assertThat(page.title()).doesNotContain("owned").endsWith("tlsbadge");
    }
}
