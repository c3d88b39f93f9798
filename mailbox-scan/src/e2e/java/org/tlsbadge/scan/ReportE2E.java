package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.scan.inventory.Inventory;
import org.tlsbadge.scan.page.ReportPage;

/** The page of a scan in a browser, opened as a file. It may not complain, and may ask for nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportE2E {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    private static Path folder;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void start() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "chromium is not installed");
        Mailroom.scan(folder.resolve("mail"), false);
        write("mail", Locale.ENGLISH, "report");
        // The rules of axe take their time, so a few lines have to do.
        Correspondence.write(folder.resolve("few"), 150);
        Mailroom.scan(folder.resolve("few"), false);
        for (Locale language : Messages.languages()) {
            write("few", language, language.getLanguage());
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setChromiumSandbox(false)
                        .setArgs(List.of("--disable-gpu", "--no-first-run", "--disable-background-networking")));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
            playwright.close();
        }
    }

    @AfterEach
    void nothingWentWrong() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> said = List.copyOf(complaints);
        List<String> asked = List.copyOf(requests);
        complaints.clear();
        requests.clear();
        assertThat(said).isEmpty();
        assertThat(asked).isNotEmpty().allSatisfy(url -> assertThat(url).startsWith("file:").endsWith(".html"));
    }

    private static void write(String mail, Locale language, String page) throws IOException {
        try (Inventory inventory = Inventory.open(folder.resolve(mail + ".duckdb"))) {
            ReportPage.write(inventory, Messages.in(language), folder.resolve(page + ".html"));
        }
    }

    private Page open(String name, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> requests.add(request.url()));
        page.navigate(folder.resolve(name + ".html").toUri().toString());
        return page;
    }

    private static Browser.NewContextOptions size(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 844);
    }

    @ParameterizedTest
    @CsvSource({"en, 1280, LIGHT", "de, 390, DARK", "fr, 390, LIGHT", "es, 1280, DARK"})
    void noViolation(String language, int width, ColorScheme scheme) {
        noViolation(open(language, size(width).setColorScheme(scheme)));
    }

    private static void noViolation(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })");
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    /** For the README, into the folder that {@code -Dpictures=} names. */
    @Test
    @EnabledIfSystemProperty(named = "pictures", matches = ".+")
    void picture() {
        Page page = open("report", new Browser.NewContextOptions().setViewportSize(1280, 1400));
        Path file = Path.of(System.getProperty("pictures"), "scan-report.png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }

    @Test
    void aPhoneScrollsDownOnly() {
        Page page = open("de", size(360));
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        assertThat(page.locator("svg.chart.narrow").first().isVisible()).isTrue();
        assertThat(page.locator("svg.chart.wide").first().isVisible()).isFalse();
    }

    @Test
    void tablesSort() {
        Page page = open("report", size(1280));
        Locator table = page.locator("#domains .table");
        Locator first = table.locator("tbody tr:first-child .name");
        String worst = first.textContent();
        Locator messages = table.locator("thead button").nth(1);
        messages.click();
        assertThat(table.locator("thead th").nth(1).getAttribute("aria-sort")).isEqualTo("descending");
        assertThat(first.textContent()).isEqualTo("newsletter-house.example").isNotEqualTo(worst);
        messages.click();
        assertThat(table.locator("tbody tr:first-child td").first().textContent()).isEqualTo("1");
        table.locator("thead button").first().click();
        assertThat(first.textContent()).isEqualTo("bank.example");
    }

    @Test
    void tablesFilter() {
        Page page = open("report", size(1280));
        Locator filter = page.locator("#domains .filter");
        Locator rows = page.locator("#domains tbody tr:visible");
        filter.locator("input").fill("OFFICE");
        assertThat(rows.locator(".name").allTextContents())
                .containsExactlyInAnyOrder("law-office.example", "tax-office.example");
        assertThat(filter.locator("[role=status]").textContent()).startsWith("Lines: 2 of ");
        filter.locator("input").fill("");
        filter.locator("select").selectOption("certificate verified");
        assertThat(rows.locator(".name").allTextContents())
                .contains("bank.example")
                .doesNotContain("scanner-rental.example");
    }

    /** Nobody wants to scroll past hundreds of lines; on paper they all are there. */
    @Test
    void longTablesBeginShort() {
        Page page = open("report", size(1280));
        Locator rows = page.locator("#domains tbody tr:visible");
        Locator more = page.locator("#domains button.all");
        assertThat(rows.count()).isEqualTo(25);
        page.locator("#domains thead button").nth(1).click();
        assertThat(rows.count()).isEqualTo(25);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(rows.count()).isGreaterThan(50);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        more.click();
        assertThat(rows.count()).isGreaterThan(50);
        assertThat(more.isVisible()).isFalse();
    }

    @Test
    void aLineLeadsToItsLetter() {
        Page page = open("report", size(1280));
        page.locator("#domains summary").first().click();
        page.locator("#domains details[open] a").click();
        Locator letter = page.locator(".letter[open]");
        assertThat(letter.locator(".name").first().textContent()).isEqualTo("scanner-rental.example");
        letter.locator("button").click();
        assertThat(letter.locator("button").textContent()).isEqualTo("Copied");
        assertThat(letter.locator("a").getAttribute("href"))
                .startsWith("mailto:postmaster@scanner-rental.example?subject=Mail%20from%20");
    }

    @Test
    void wholeWithoutScript() {
        Page page = open("report", size(1280).setJavaScriptEnabled(false));
        assertThat(page.locator("#domains tbody tr").count()).isGreaterThan(50);
        assertThat(page.locator("svg.chart.wide rect.s-encrypted").count()).isGreaterThan(20);
        assertThat(page.locator("button, input, select").count()).isZero();
        page.locator(".letter summary").first().click();
        assertThat(page.locator(".letter pre").first().isVisible()).isTrue();
    }

    @Test
    void onPaper() {
        Page page = open("report", size(1280).setColorScheme(ColorScheme.DARK));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(page.locator(".filter").first().isVisible()).isFalse();
        assertThat(page.pdf()).hasSizeGreaterThan(20_000);
    }
}
