package org.tlsbadge.http.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tlsbadge.http.negotiation.Accepted;
import org.tlsbadge.report.MarkdownReport;
import org.tlsbadge.report.Report;
import org.tlsbadge.report.ReportJson;

/** {@code POST /v1/analyses}: a message in, a report out. */
final class Analyses {

    private static final String MARKDOWN = "text/markdown";

    private final Intake intake;

    Analyses(Intake intake) {
        this.intake = intake;
    }

    void post(Context ctx) throws IOException {
        String form = Accepted.best(ctx.header("Accept"), List.of(Answers.JSON, MARKDOWN));
        Question question = intake.read(ctx);
        Answers.language(ctx, question.words());
        if (form.equals(MARKDOWN)) {
            ctx.contentType("text/markdown; charset=utf-8");
            ctx.result(MarkdownReport.write(question.answer(), question.words()).getBytes(StandardCharsets.UTF_8));
            return;
        }
        Answers.json(ctx, ReportJson.write(Report.of(question.answer(), question.words())));
    }
}
