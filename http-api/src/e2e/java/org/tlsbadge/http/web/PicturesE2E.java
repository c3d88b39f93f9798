package org.tlsbadge.http.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of the add-ins for the documentation, into the folder that {@code -Dpictures=} names. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesE2E extends PageFixture {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", ""));

    @Test
    void popup() {
        Page page = page(ColorScheme.LIGHT, 900, 860);
        page.navigate(address("/add-ins/demo?lang=en"));
        popup(page, 6, "add-in-web.png");
    }

    @Test
    void darkPopupOnAPhone() {
        Page page = page(ColorScheme.DARK, 375, 760);
        page.navigate(address("/add-ins/demo?lang=fr"));
        popup(page, 1, "add-in-web-phone.png");
    }

    @Test
    void pane() {
        pane(ColorScheme.LIGHT, "mailing-list", "de", "add-in-outlook.png");
        pane(ColorScheme.DARK, "exchange-online", "en", "add-in-outlook-dark.png");
        requests.removeIf(url -> url.equals(OutlookE2E.MICROSOFT));
    }

    private void pane(ColorScheme scheme, String sample, String language, String name) {
        Page page = page(scheme, 340, 900);
        String script = OutlookE2E.standIn(language, "undefined", Samples.text(sample));
        page.route(
                OutlookE2E.MICROSOFT,
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/javascript").setBody(script)));
        page.navigate(address("/add-ins/outlook/pane.html"));
        page.locator("tls-badge[state] .lesson").waitFor();
        take(page, name);
    }

    private void popup(Page page, int message, String name) {
        Locator badge = page.locator(".mailbox tls-badge").nth(message);
        assertThat(badge).hasAttribute("state", Pattern.compile(".+"));
        badge.locator("summary").click();
        badge.evaluate("badge => scrollTo(0, badge.getBoundingClientRect().top + scrollY - 140)");
        badge.locator(".lesson").waitFor();
        page.waitForTimeout(200);
        take(page, name);
    }

    private Page page(ColorScheme scheme, int width, int height) {
        return page(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height));
    }

    private static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
    }
}
