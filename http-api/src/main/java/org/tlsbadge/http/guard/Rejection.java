package org.tlsbadge.http.guard;

import java.util.function.BiConsumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tlsbadge.http.negotiation.Inquiry;
import org.tlsbadge.http.problem.Problem;
import org.tlsbadge.http.problem.ProblemKind;
import org.tlsbadge.http.problem.Problems;

/** Answers with a problem before a request has cost anything, and has it noted. */
public final class Rejection {

    private final Problems problems;
    private final BiConsumer<Request, ProblemKind> notes;

    /** Each is noted there. */
    public Rejection(Problems problems, BiConsumer<Request, ProblemKind> notes) {
        this.problems = problems;
        this.notes = notes;
    }

    /** Always true: the request is handled. */
    boolean write(ProblemKind kind, Request request, Response response, Callback callback) {
        notes.accept(request, kind);
        problems.answer(Problem.of(kind), Inquiry.of(request)).writeTo(response, callback);
        return true;
    }

    /** The same, and when to come back, in seconds. */
    boolean write(ProblemKind kind, long retryAfter, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, retryAfter);
        return write(kind, request, response, callback);
    }
}
