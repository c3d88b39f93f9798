package org.tlsbadge.http.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form and its result, as people use them. */
class FormE2E extends PageFixture {

    private static final String ENCRYPTED = "Arrived over an encrypted connection";

    private static byte[] message(String sample) {
        return (Samples.text(sample) + "\nHello.\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void paste() {
        Page page = page();
        analyze(page, Samples.text("postfix-tls13"));
        assertThat(page.locator("#result")).hasText(ENCRYPTED);
        assertThat(page.locator("#result")).isFocused();
        assertThat(page.locator("#hop-2 strong").first()).isVisible();
        assertThat(page.locator("#hop-1 pre")).isHidden();
        assertThat(page.locator(".route .leg")).hasCount(3);
        assertThat(page.locator(".route .edge")).hasCount(1);
        assertThat(page.locator("td", new Page.LocatorOptions().setHasText("pass")).first()).isVisible();
    }

    @Test
    void chosenFile() {
        Page page = open("/");
        page.locator("#file").setInputFiles(new FilePayload("mail.eml", "message/rfc822", message("gmail")));
        assertThat(page.locator("#result")).hasText(ENCRYPTED);
        assertThat(page.locator("#headers")).hasValue(java.util.regex.Pattern.compile("mx\\.google\\.com"));
    }

    @Test
    void droppedFile() {
        Page page = open("/");
        page.evaluate("""
                text => {
                  const data = new DataTransfer();
                  data.items.add(new File([text], 'mail.eml', { type: 'message/rfc822' }));
                  document.querySelector('#drop').dispatchEvent(
                      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
                }
                """, Samples.text("plaintext"));
        assertThat(page.locator("#result")).hasText("Arrived over an unencrypted connection");
    }

    @Test
    void everySample() {
        Page page = open("/");
        for (String name : Samples.NAMES) {
            page.locator(".samples a[href*='" + name + "']").click();
            assertThat(page.locator("#result")).isVisible();
            page.goBack();
        }
    }

    @Test
    void nothingToRead() {
        Page page = open("/");
        page.locator("button.primary").click();
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT)).containsText("No header was found");
        forgive("422");
    }

    @Test
    void tooMuchToRead() {
        Page page = page(new Browser.NewContextOptions().setLocale("de"));
        page.navigate(address("/"));
        page.locator("#file").setInputFiles(new FilePayload("mail.eml", "message/rfc822", new byte[11 << 20]));
        assertThat(page.locator("h1")).hasText("Das ist mehr, als hier gelesen wird");
        page.locator("main a").first().click();
        assertThat(page.locator("#headers")).isVisible();
        forgive("413");
    }

    @Test
    void noSuchPage() {
        Page page = page(new Browser.NewContextOptions().setLocale("fr-CA"));
        page.navigate(address("/nothing"));
        assertThat(page.locator("h1")).hasText("Cette page n’existe pas");
        page.locator("main a").last().click();
        assertThat(page).hasURL(address("/learn"));
        forgive("404");
    }

    @Test
    void wordsAreExplainedByKeyboard() {
        Page page = page();
        analyze(page, Samples.text("postfix-tls13"));
        Locator word = page.locator("a.word", new Page.LocatorOptions().setHasText("No client certificate requested"));
        word.focus();
        assertThat(page.locator("#bubble")).containsText("harmless");
        page.keyboard().press("Escape");
        assertThat(page.locator("#bubble")).isHidden();
        word.hover();
        assertThat(page.locator("#bubble")).isVisible();
    }

    @Test
    void adviceForThreeAudiences() {
        Page page = page();
        analyze(page, Samples.text("plaintext"));
        Locator administrators = page.locator(".finding.summary .administrator");
        assertThat(administrators).isHidden();
        page.locator("#for-user").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowRight");
        assertThat(administrators).isVisible();
        page.locator(".finding .administrator a").first().click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile("/administrators.*#postfix"));
    }

    @Test
    void copyForATicket() {
        Page page = page(new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        analyze(page, Samples.text("gmail"));
        page.locator("[data-copy=markdown]").click();
        assertThat(page.locator("#live")).hasText("Copied.");
        String copied = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(copied).startsWith("# ").contains("TLSv1.3");
    }

    @Test
    void sharedHeaderStaysInTheBrowserUntilSent() {
        Page page = page(new Browser.NewContextOptions()
                .setLocale("en-GB")
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        analyze(page, Samples.text("gmail"));
        page.locator("[data-share]").click();
        assertThat(page.locator("#live")).containsText("Link copied");
        String link = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(link).startsWith(address("/#h=")).doesNotContain("google");
        Page other = page();
        requests.clear();
        other.navigate(link);
        assertThat(other.locator("#headers")).hasValue(java.util.regex.Pattern.compile("mx\\.google\\.com"));
        assertThat(other.locator("#result")).hasCount(0);
        assertThat(requests).noneMatch(url -> url.contains("h="));
        other.locator("button.primary").click();
        assertThat(other.locator("#result")).hasText(ENCRYPTED);
    }

    @ParameterizedTest
    @CsvSource({"de-AT, de", "fr-CA, fr", "es, es", "ja, en"})
    void theBrowsersLanguage(String locale, String language) {
        Page page = page(new Browser.NewContextOptions().setLocale(locale));
        page.navigate(address("/"));
        assertThat(page.locator("html")).hasAttribute("lang", language);
    }

    @Test
    void anotherLanguageKeepsTheResult() {
        Page page = page();
        analyze(page, Samples.text("gmail"));
        page.locator(".languages button[lang=fr]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.locator("#result")).containsText("chiffrée");
        page.locator("nav a[href*='learn']").first().click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
    }

    @Test
    void withoutScripts() {
        Page page = page(new Browser.NewContextOptions().setLocale("de").setJavaScriptEnabled(false));
        analyze(page, Samples.text("sendmail-3des"));
        assertThat(page.locator("#result")).containsText("schwach");
        page.locator(".languages button[lang=es]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "es");
        page.locator("#hop-1 a.word").first().click();
        assertThat(page.locator(".words div:target")).isVisible();
        page.locator("[data-copy=markdown]").click();
        assertThat(page.locator("body")).containsText("Received:");
    }

    @Test
    void nothingIsWiderThanAPhone() {
        Page page = page(new Browser.NewContextOptions().setViewportSize(360, 740));
        for (String path : List.of("/", "/?sample=exchange-online", "/?sample=hostile-helo", "/learn", "/administrators")) {
            page.navigate(address(path));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isLessThanOrEqualTo(360);
        }
    }
}
