package org.tlsbadge.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of axe, on every page and both themes, on a desk and on a phone. */
class AccessibilityE2E extends PageFixture {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?sample=postfix-tls13",
                "/?sample=plaintext",
                "/?sample=sendmail-3des",
                "/?sample=mailing-list",
                "/?sample=qmail",
                "/?sample=hostile-helo",
                "/learn",
                "/administrators",
                "/findings",
                "/add-ins",
                "/add-ins/demo",
                "/nothing",
            })
    void noViolation(String path) {
        noViolation(path, ColorScheme.LIGHT, 1280);
        noViolation(path, ColorScheme.DARK, 390);
    }

    private void noViolation(String path, ColorScheme scheme, int width) {
        Page page = page(new Browser.NewContextOptions()
                .setLocale("en")
                .setColorScheme(scheme)
                .setViewportSize(width, 844));
        page.navigate(address(path));
        page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })");
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        forgive("404");
        assertThat(violations)
                .as("%s %s %d", path, scheme, width)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
