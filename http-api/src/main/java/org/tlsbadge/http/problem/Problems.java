package org.tlsbadge.http.problem;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tlsbadge.http.negotiation.Inquiry;

/** Turns whatever goes wrong into a problem. What is logged names the failure's type and place, never its message. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final ProblemForm form;

    /** Told in that form to those who prefer it, and in JSON to all others. */
    public Problems(ProblemForm form) {
        this.form = form;
    }

    public void addTo(RoutesConfig routes) {
        routes.exception(ProblemException.class, (e, ctx) -> write(ctx, e.problem()));
        routes.exception(MethodNotAllowedResponse.class, (e, ctx) -> {
            ctx.header("Allow", e.getDetails().getOrDefault("availableMethods", ""));
            write(ctx, Problem.of(ProblemKind.METHOD_NOT_ALLOWED));
        });
        routes.exception(HttpResponseException.class, (e, ctx) -> write(ctx, ofStatus(e.getStatus())));
        routes.exception(Exception.class, this::fail);
    }

    /** Writes it as the answer. */
    public void write(Context ctx, Problem problem) {
        answer(problem, Inquiry.of(ctx)).writeTo(ctx);
    }

    /** What to answer to whoever asked. */
    public ProblemAnswer answer(Problem problem, Inquiry inquiry) {
        return form.tell(problem.status(), inquiry).orElseGet(() -> ProblemAnswer.json(problem));
    }

    private void fail(Exception e, Context ctx) {
        ProblemKind kind = kind(e);
        if (kind == ProblemKind.INTERNAL) {
            LOG.error("{} failed: {} at {}", ctx.endpoint().path, e.getClass().getName(), place(e));
        } else {
            // Jetty closes the connection behind a body that broke off, and does not say so by itself.
            ctx.header("Connection", "close");
        }
        write(ctx, Problem.of(kind));
    }

    /** What went wrong while a body was read comes wrapped, and not always in the same way. */
    private static ProblemKind kind(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException status && status.getCode() == ProblemKind.TOO_LARGE.status()) {
                return ProblemKind.TOO_LARGE;
            }
        }
        if (e instanceof IllegalCharsetNameException || e instanceof UnsupportedCharsetException) {
            return ProblemKind.UNSUPPORTED_MEDIA_TYPE;
        }
        return e instanceof IOException || e instanceof ServletException
                ? ProblemKind.UNREADABLE
                : ProblemKind.INTERNAL;
    }

    private static String place(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "unknown" : trace[0].toString();
    }

    /** The problem that has this status; of several the first, which says least. */
    static Problem ofStatus(int status) {
        for (ProblemKind kind : ProblemKind.values()) {
            if (kind.status() == status) {
                return Problem.of(kind);
            }
        }
        if (status == HttpStatus.URI_TOO_LONG_414) {
            return Problem.of(ProblemKind.HEADER_TOO_LARGE);
        }
        boolean theirs =
                status < HttpStatus.INTERNAL_SERVER_ERROR_500 || status == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505;
        return Problem.of(theirs ? ProblemKind.MALFORMED : ProblemKind.INTERNAL);
    }
}
