package org.tlsbadge.http.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Outlook's pane, with a stand-in for Outlook in place of the script that Outlook brings. */
class OutlookE2E extends PageFixture {

    static final String MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
    private static final String PANE = "/add-ins/outlook/pane.html";

    private static final String STAND_IN = """
            const select = (itemId, header) => itemId && {
              itemId,
              getAllInternetHeadersAsync: (done) => setTimeout(() =>
                done(header === null ? { status: "failed" } : { status: "succeeded", value: header })),
            };
            window.Office = {
              EventType: { ItemChanged: "olkItemSelectedChanged" },
              context: {
                displayLanguage: "%s",
                officeTheme: %s,
                mailbox: { item: select("first", %s), addHandlerAsync: (type, handler) => { Office.changed = handler; } },
              },
              onReady: (start) => start({ host: "Outlook" }),
              choose: (itemId, header) => { Office.context.mailbox.item = select(itemId, header); return Office.changed(); },
            };
            """;

    @Test
    void thePaneShowsTheSelectedMessage() {
        Page page = pane("de-CH", "undefined", Samples.text("mailing-list"), "");
        Locator badge = page.locator("tls-badge");
        assertThat(badge).hasAttribute("state", "partly_encrypted");
        assertThat(badge.locator(".badge")).containsText("Verschlüsselt angekommen");
        assertThat(badge.locator(".field strong").first()).containsText("TLSv1.3");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        microsoftWasAskedForItsScriptOnly();
    }

    @Test
    void aPinnedPaneFollows() {
        Page page = pane("en-US", "{ isDarkTheme: true }", Samples.text("plaintext"), "");
        Locator badge = page.locator("tls-badge");
        assertThat(badge).hasAttribute("state", "not_encrypted");
        assertThat(badge).hasAttribute("theme", "dark");
        choose(page, "second", Samples.text("gmail"));
        assertThat(badge).hasAttribute("state", "encrypted");
        choose(page, "draft", "Subject: -");
        assertThat(badge).hasAttribute("state", "no-trace");
        choose(page, "refused", null);
        assertThat(badge).hasAttribute("state", "unreadable");
        choose(page, "first", null);
        assertThat(badge).hasAttribute("state", "not_encrypted");
        choose(page, null, null);
        assertThat(badge).isHidden();
        assertThat(requests.stream().filter(url -> url.endsWith("/v1/badges"))).hasSize(2);
        microsoftWasAskedForItsScriptOnly();
    }

    /** As it is for each message, unless it is pinned. */
    @Test
    void aPaneThatIsOpenedAgainAsksForNothingThatItHasSeen() {
        Page page = pane("en-US", "undefined", Samples.text("plaintext"), "");
        Locator badge = page.locator("tls-badge");
        assertThat(badge).hasAttribute("state", "not_encrypted");
        choose(page, "refused", null);
        assertThat(badge).hasAttribute("state", "unreadable");
        page.reload();
        assertThat(badge).hasAttribute("state", "not_encrypted");
        assertThat(requests.stream().filter(url -> url.endsWith("/v1/badges"))).hasSize(1);
        microsoftWasAskedForItsScriptOnly();
    }

    /** Nothing is asserted of the time: it is the machine's. It is printed for whoever wants to know. */
    @Test
    void openingIsMeasured() {
        Page page = pane("en", "undefined", Samples.text("plaintext"), "");
        assertThat(page.locator("tls-badge")).hasAttribute("state", "not_encrypted");
        page.evaluate("sessionStorage.clear()");
        page.addInitScript("addEventListener('tls-badge', () => { window.drawn ??= performance.now() + 0.01; });");
        page.reload();
        page.waitForCondition(() -> page.evaluate("window.drawn") != null);
        String select = "async header => { const begin = performance.now();"
                + " await Office.choose('other', header); return performance.now() - begin + 0.01; }";
        System.out.printf(
                "pane opened and drawn in %.0f ms, another message in %.1f ms%n",
                page.evaluate("window.drawn"), page.evaluate(select, Samples.text("exchange-online")));
        microsoftWasAskedForItsScriptOnly();
    }

    @Test
    void whatTheManifestSaysIsSent() {
        Page page = pane("en-US", "undefined", Samples.text("plaintext"), "?inside=192.0.2.0/24&lang=fr&key=abc");
        Locator badge = page.locator("tls-badge");
        assertThat(badge).hasAttribute("state", "internal");
        assertThat(badge.locator(".popup")).containsText("Le trajet du message");
        microsoftWasAskedForItsScriptOnly();
    }

    @Test
    void withoutOutlookTheReasonIsSaid() {
        Page page = page();
        page.route(MICROSOFT, Route::abort);
        page.navigate(address(PANE));
        assertThat(page.locator("tls-badge")).hasAttribute("state", "unreadable");
        forgive("Failed to load resource");
        microsoftWasAskedForItsScriptOnly();
    }

    private Page pane(String language, String theme, String header, String parameters) {
        String script = standIn(language, theme, header);
        Page page = page();
        page.setViewportSize(340, 900);
        page.route(
                MICROSOFT,
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/javascript").setBody(script)));
        page.navigate(address(PANE + parameters));
        return page;
    }

    /** Outlook in that language, with a theme of its own unless undefined, and a message selected. */
    static String standIn(String language, String theme, String header) {
        return STAND_IN.formatted(language, theme, JsonMapper.shared().writeValueAsString(header));
    }

    private static void choose(Page page, String item, String header) {
        page.evaluate("([item, header]) => Office.choose(item, header)", new String[] {item, header});
    }

    private void microsoftWasAskedForItsScriptOnly() {
        assertThat(requests.stream().filter(url -> url.contains("microsoft"))).isNotEmpty().containsOnly(MICROSOFT);
        requests.removeIf(MICROSOFT::equals);
    }
}
