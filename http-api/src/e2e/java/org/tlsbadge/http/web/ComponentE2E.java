package org.tlsbadge.http.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The element {@code <tls-badge>}, on the page that shows it. */
class ComponentE2E extends PageFixture {

    private static final String DEMO = "/add-ins/demo?lang=en";
    private static final String HEADER =
            "Received: from %s ([192.0.2.1])\n\tby mx.example.com (Postfix) with ESMTP id 1; Tue, 16 Jan 2024 09:12:02 +0000\n";

    @Test
    void everySampleHasItsBadge() {
        Page page = open(DEMO);
        List<String> states = List.of(
                "encrypted",
                "encrypted_weak",
                "not_encrypted",
                "encrypted",
                "encrypted",
                "encrypted",
                "partly_encrypted",
                "not_recorded",
                "not_encrypted",
                "no-trace");
        Locator badges = page.locator(".mailbox tls-badge");
        assertThat(badges).hasCount(states.size());
        for (int i = 0; i < states.size(); i++) {
            assertThat(badges.nth(i)).hasAttribute("state", states.get(i));
            assertThat(badges.nth(i).locator(".badge")).isVisible();
        }
    }

    @Test
    void theKeyboardOpensAndCloses() {
        Page page = open(DEMO);
        Locator badge = page.locator(".mailbox tls-badge").first();
        Locator popup = badge.locator(".popup");
        badge.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(popup).isVisible();
        assertThat(popup.locator("strong").first()).containsText("TLSv1.3");
        assertThat(popup.locator(".lesson a")).hasAttribute("href", Pattern.compile(".*/learn\\?lang=en#badge-encrypted"));
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        page.keyboard().press("Escape");
        assertThat(popup).isHidden();
        assertThat((Boolean) badge.evaluate("badge => badge.shadowRoot.activeElement?.localName === 'summary'"))
                .isTrue();
        badge.locator("summary").click();
        assertThat(popup).isVisible();
        page.locator("h1").click();
        assertThat(popup).isHidden();
    }

    @Test
    void thePopupStaysOnTheScreen() {
        Page page = page();
        page.setViewportSize(360, 640);
        page.navigate(address(DEMO));
        List<Locator> badges = page.locator(".mailbox tls-badge").all();
        assertThat(badges).isNotEmpty();
        for (Locator badge : badges) {
            assertThat(badge).hasAttribute("state", Pattern.compile(".+"));
            badge.locator("summary").click();
            assertThat(badge.locator(".popup")).isInViewport();
            String inside = "popup => { const box = popup.getBoundingClientRect();"
                    + " return box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight; }";
            assertThat((Boolean) badge.locator(".popup").evaluate(inside)).isTrue();
            page.keyboard().press("Escape");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>document.title='owned'</script>",
                "<img src=http://example.com/x onerror=\"document.title='owned'\">",
                "\"></code></pre><style>*{display:none}</style>",
                "javascript:document.title='owned'",
            })
    void markupIsText(String text) {
        Page page = open(DEMO);
        page.locator("#header").fill(HEADER.formatted(text));
        Locator pane = page.locator("#badge");
        assertThat(pane.locator(".field")).containsText(new String[] {text});
        assertThat(pane.locator("img, script, style, iframe")).hasCount(0);
        assertThat(page.title()).doesNotContain("owned");
    }

    @Test
    void aLongNameInTheSentenceBreaksBetweenItsParts() {
        Page page = page();
        page.setViewportSize(375, 760);
        page.navigate(address("/add-ins/demo?lang=fr"));
        Locator badge = page.locator(".mailbox tls-badge[state=encrypted_weak]");
        badge.locator("summary").click();
        assertThat(badge.locator(".sentence")).containsText("TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA");
        String lines = "sentence => [...sentence.childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => {"
                + " const range = document.createRange(); range.selectNodeContents(node); return range.getClientRects().length; })";
        // Each part stands on one line; the words before the name may need two.
        List<?> perPart = (List<?>) badge.locator(".sentence").evaluate(lines);
        assertThat(perPart).hasSizeGreaterThan(5);
        assertThat(perPart.subList(1, perPart.size())).allMatch(Integer.valueOf(1)::equals);
    }

    @Test
    void aNumberStaysWithItsUnit() {
        Page page = open(DEMO);
        Locator pane = page.locator("#badge");
        assertThat(pane.locator(".delay")).not().hasCount(0);
        String broken = "badge => { const found = []; for (let width = 240; width < 480; width += 4) {"
                + " badge.style.width = width + 'px';"
                + " for (const delay of badge.shadowRoot.querySelectorAll('.delay')) {"
                + " const lines = new Set([...delay.getClientRects()].map(line => line.top));"
                + " if (lines.size > 1) found.push(width + ': ' + delay.textContent); } } return found; }";
        assertThat((List<?>) pane.evaluate(broken)).isEmpty();
    }

    @Test
    void directionsCannotBeChangedAndLongWordsBreak() {
        Page page = page();
        page.setViewportSize(390, 844);
        page.navigate(address(DEMO));
        page.locator("#header").fill(HEADER.formatted("\u202etxt.exe" + "x".repeat(20_000)));
        assertThat(page.locator("#badge .field")).containsText(new String[] {"⟨U+202E⟩txt.exe"});
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(390);
    }

    @Test
    void anAnswerThatComesLateLeavesThePopupOpen() {
        Page page = open(DEMO);
        Locator badge = page.locator(".mailbox tls-badge").first();
        badge.evaluate("badge => { badge.answer = tlsbadge.quiet('waiting', 'en'); }");
        badge.locator("summary").click();
        badge.evaluate("badge => { badge.answer = tlsbadge.quiet('slow', 'en'); }");
        assertThat(badge.locator(".popup")).isVisible();
        assertThat(badge.locator(".sentence")).containsText("in time");
    }

    @Test
    void aReportIsDrawnToo() {
        Page page = open(DEMO);
        page.evaluate("async () => {"
                + " const headers = document.querySelector('#header').value;"
                + " const answer = await fetch('/v1/analyses?lang=en', { method: 'POST', body: headers,"
                + "   headers: { 'Content-Type': 'text/plain' } });"
                + " document.querySelector('#badge').report = await answer.json(); }");
        Locator pane = page.locator("#badge[state=partly_encrypted]");
        assertThat(pane.locator(".sentence")).containsText("at least one other leg");
        assertThat(pane.locator(".field strong").first()).containsText("TLSv1.3");
    }

    @Test
    void anOlderBackendGivesTheBadgeWithoutTheWay() {
        Page page = open(DEMO);
        Locator pane = page.locator("#badge");
        pane.evaluate("badge => { badge.answer = { state: 'encrypted', label: 'Label', sentence: 'Sentence',"
                + " shape: 'from-the-future', colour: 'ultraviolet', link: 'javascript:alert(1)' }; }");
        assertThat(pane.locator(".badge")).containsText("Label");
        assertThat(pane.locator(".sentence")).containsText("Sentence");
        assertThat(pane.locator("h3, pre, a")).hasCount(0);
    }

    @Test
    void anEnormousTraceIsDrawnShortened() {
        Page page = open(DEMO);
        page.evaluate(
                "line => document.querySelector('#badge').show(line.repeat(4000))", HEADER.formatted("a.example.org"));
        Locator pane = page.locator("#badge[state=not_encrypted]");
        assertThat(pane.locator(".gap")).hasCount(1);
        assertThat((Integer) pane.evaluate("badge => badge.shadowRoot.querySelectorAll('li').length"))
                .isLessThan(60);
    }

    @Test
    void aMessageSeenBeforeIsNotAskedForAgain() {
        Page page = open(DEMO);
        assertThat(page.locator("#badge")).hasAttribute("state", "partly_encrypted");
        String time = "async () => { const badge = document.querySelector('#badge'); const header = '"
                + HEADER.formatted("a").replace("\n", "\\n").replace("\t", "\\t") + "';"
                + " const begin = performance.now(); await badge.show(header, 'one'); return performance.now() - begin; }";
        page.evaluate(time.replace("'one'", "'warm'"));
        Number first = (Number) page.evaluate(time);
        long asked = questions();
        Number again = (Number) page.evaluate(time);
        assertThat(questions()).isEqualTo(asked);
        System.out.printf("badge drawn after %.1f ms, seen before %.1f ms%n", first.doubleValue(), again.doubleValue());
    }

    @ParameterizedTest
    @CsvSource({"401, key", "404, old", "413, failed", "429, busy", "500, failed", "503, busy", "200, old", "0, offline"})
    void troubleIsAQuietStateWithAReason(int status, String reason) {
        Page page = page();
        page.route("**/v1/badges", route -> {
            if (status == 0) {
                route.abort();
            } else {
                route.fulfill(new Route.FulfillOptions().setStatus(status).setBody("<html>"));
            }
        });
        page.navigate(address(DEMO));
        Locator pane = page.locator("#badge");
        assertThat(pane).hasAttribute("state", reason);
        assertThat(pane.locator(".badge")).containsText("Not checked");
        assertThat(pane.locator(".sentence")).containsText("tlsbadge server");
        assertThat(pane.locator(".grey")).hasCount(1);
        assertThat(pane.locator("a")).hasCount(0);
        forgive("Failed to load resource");
    }

    private long questions() {
        return requests.stream().filter(url -> url.endsWith("/v1/badges")).count();
    }
}
