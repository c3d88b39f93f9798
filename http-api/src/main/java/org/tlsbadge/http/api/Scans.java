package org.tlsbadge.http.api;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.http.negotiation.Accepted;
import org.tlsbadge.http.problem.Problem;
import org.tlsbadge.http.problem.ProblemException;
import org.tlsbadge.http.problem.ProblemKind;
import org.tlsbadge.report.Report;
import org.tlsbadge.report.ReportJson;
import org.tlsbadge.report.Source;

/**
 * {@code POST /v1/scans}: a message a line in, a result a line out, in the same order. One line is held at a time; who does not read
 * the results is not read from either.
 */
final class Scans {

    static final String NDJSON = "application/x-ndjson";

    private static final int LINE = 4 << 20;
    private static final int BUFFER = 16 << 10;
    private static final String BROKEN_OFF = "The body broke off here: lines are missing.";

    private final Questions questions;

    Scans(Questions questions) {
        this.questions = questions;
    }

    /** A line that could not be read. */
    record Failure(Source source, Problem problem) {}

    void post(Context ctx) throws IOException {
        String type = MediaType.of(ctx.contentType()).name();
        if (!type.equals(NDJSON) && !type.equals("application/jsonl")) {
            throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "This operation reads " + NDJSON + ".");
        }
        Accepted.best(ctx.header("Accept"), List.of(NDJSON));
        ctx.contentType(NDJSON);
        ctx.header("Cache-Control", "no-store");
        String languages = ctx.header("Accept-Language");
        Lines lines = new Lines(ctx.req().getInputStream(), LINE);
        OutputStream out = new BufferedOutputStream(ctx.res().getOutputStream(), BUFFER);
        long index = 0;
        try {
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    write(out, result(line, index, languages));
                    index++;
                }
                if (!lines.isWaiting()) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            if (!ctx.res().isCommitted()) {
                throw e;
            }
            // Else the answer would end as if it were whole.
            write(out, new Failure(new Source(null, index, null), Problem.of(ProblemKind.UNREADABLE, BROKEN_OFF)));
        }
        out.flush();
    }

    private static void write(OutputStream out, Object line) throws IOException {
        out.write(ReportJson.write(line));
        out.write('\n');
    }

    private Object result(Lines.Line line, long index, @Nullable String languages) {
        String path = null;
        try {
            if (line.tooLong()) {
                throw new ProblemException(ProblemKind.TOO_LARGE, "A line may have " + LINE + " bytes.");
            }
            Submission submission = Intake.parse(line.bytes());
            path = submission.path();
            Question question = questions.of(submission, languages);
            Analysis analysis = question.answer();
            return Report.brief(analysis, new Source(path, index, messageId(analysis)), question.words());
        } catch (ProblemException e) {
            return new Failure(new Source(path, index, null), e.problem());
        }
    }

    private static @Nullable String messageId(Analysis analysis) {
        for (HeaderField field : analysis.facts().fields()) {
            if (field.isNamed("message-id")) {
                return field.raw().strip();
            }
        }
        return null;
    }
}
