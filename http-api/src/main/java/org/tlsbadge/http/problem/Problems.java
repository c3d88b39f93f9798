package org.tlsbadge.http.problem;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tlsbadge.report.ReportJson;

/** Turns whatever goes wrong into a problem. What is logged names the failure's type and place, never its message. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    public static void addTo(RoutesConfig routes) {
        routes.exception(ProblemException.class, (e, ctx) -> write(ctx, e.problem()));
        routes.exception(HttpResponseException.class, (e, ctx) -> write(ctx, ofStatus(e.getStatus())));
        routes.exception(IOException.class, (e, ctx) -> write(ctx, Problem.of(ProblemKind.UNREADABLE)));
        routes.exception(Exception.class, Problems::fail);
    }

    /** Writes it as the answer. */
    public static void write(Context ctx, Problem problem) {
        ctx.status(problem.status());
        ctx.contentType(Problem.MEDIA_TYPE);
        ctx.header("Cache-Control", "no-store");
        ctx.result(ReportJson.write(problem));
    }

    private static void fail(Exception e, Context ctx) {
        LOG.error("{} failed: {} at {}", ctx.endpoint().path, e.getClass().getName(), place(e));
        write(ctx, Problem.of(ProblemKind.INTERNAL));
    }

    private static String place(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "unknown" : trace[0].toString();
    }

    /** The problem that has this status. */
    public static Problem ofStatus(int status) {
        for (ProblemKind kind : ProblemKind.values()) {
            if (kind.status() == status) {
                return Problem.of(kind);
            }
        }
        return Problem.of(status < 500 ? ProblemKind.UNREADABLE : ProblemKind.INTERNAL);
    }
}
