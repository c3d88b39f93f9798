package org.tlsbadge.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.explain.AnnotatedText;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.report.MarkdownReport;
import org.tlsbadge.report.Report;
import org.tlsbadge.report.ReportJson;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tlsbadge analyze}: one message. */
@Command(
        name = "analyze",
        description = "Reads the trace of one message and prints it with the proof underlined.",
        mixinStandardHelpOptions = true)
final class Analyze implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            defaultValue = "-",
            description =
                    "A message, its header, or a damaged paste of it; an Outlook .msg; - for standard input (default).")
    private String file = "-";

    @ArgGroup
    private Format format = new Format();

    @Mixin
    private AnalysisOptions analysis = new AnalysisOptions();

    @Mixin
    private Language language = new Language();

    /** One of them, or annotated text. */
    static final class Format {
        @Option(names = "--json", description = "Report as JSON, version 1.")
        private boolean json;

        @Option(names = "--markdown", description = "Report as Markdown, for a ticket.")
        private boolean markdown;
    }

    @Override
    public Integer call() throws Unreadable {
        Analyzer analyzer = new Analyzer(analysis.options(spec.commandLine()));
        Analysis result = analyzer.analyze(Input.headers(Input.read(file)));
        Messages messages = language.messages();
        PrintWriter out = spec.commandLine().getOut();
        if (format.json) {
            out.println(ReportJson.pretty(Report.of(result, messages)));
        } else if (format.markdown) {
            out.print(MarkdownReport.write(result, messages));
        } else {
            out.print(new AnnotatedText(new Explainer(messages)).of(result.facts(), result.verdict()));
        }
        out.flush();
        return Main.DONE;
    }
}
