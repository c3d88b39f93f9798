package org.tlsbadge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tlsbadge.scan.inventory.Inventory;
import org.tlsbadge.scan.page.ReportPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tlsbadge report}: the page of an earlier scan, once more. */
@Command(
        name = "report",
        description = "Makes the page of figures, charts and tables out of the DuckDB file of a scan.",
        mixinStandardHelpOptions = true)
final class Report implements Callable<Integer> {

    @Parameters(paramLabel = "FILE.duckdb", description = "What scan --duckdb wrote.")
    private Path inventory = Path.of("");

    @Option(names = "--html", paramLabel = "FILE", required = true, description = "Where the page goes.")
    private Path html = Path.of("");

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() throws Unreadable {
        try (Inventory opened = Inventory.open(inventory)) {
            ReportPage.write(opened, language.messages(), html);
        } catch (IOException e) {
            throw new Unreadable(Input.reason(e), e);
        }
        return Main.DONE;
    }
}
