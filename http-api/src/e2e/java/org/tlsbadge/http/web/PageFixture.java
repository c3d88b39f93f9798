package org.tlsbadge.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.tlsbadge.http.Server;
import org.tlsbadge.http.config.Configuration;

/** The server and a browser; no page may complain on the console or ask another host for anything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageFixture {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private Server server;
    private Playwright playwright;
    private Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    void start() {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "chromium is not installed");
        server = new Server(Configuration.STANDARD.withPort(0)).start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setChromiumSandbox(false)
                        .setArgs(QUIET));
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
            playwright.close();
            server.stop();
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
        assertThat(asked).isNotEmpty().allSatisfy(url -> assertThat(url).startsWith(address("/")));
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    Page page() {
        return page(new Browser.NewContextOptions().setLocale("en-GB"));
    }

    Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        contexts.add(context);
        context.setDefaultTimeout(15_000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest((Request request) -> requests.add(request.url()));
        return page;
    }

    /** For a test whose very subject is an answer that a browser notes on its console. */
    void forgive(String complaint) {
        complaints.removeIf(said -> said.contains(complaint));
    }

    Page open(String path) {
        Page page = page();
        page.navigate(address(path));
        return page;
    }

    /** Pastes a header and presses the button. */
    void analyze(Page page, String header) {
        page.navigate(address("/"));
        page.locator("#headers").fill(header);
        page.locator("button.primary").click();
        page.locator("#result").waitFor();
    }
}
