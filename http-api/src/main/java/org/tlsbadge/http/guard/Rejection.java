package org.tlsbadge.http.guard;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tlsbadge.http.negotiation.Inquiry;
import org.tlsbadge.http.problem.Problem;
import org.tlsbadge.http.problem.ProblemKind;
import org.tlsbadge.http.problem.Problems;

/** Answers with a problem before a request has cost anything, and counts it. */
public final class Rejection {

    private final Problems problems;
    private final Rejections counts;

    public Rejection(Problems problems, Rejections counts) {
        this.problems = problems;
        this.counts = counts;
    }

    /** Always true: the request is handled. */
    boolean write(ProblemKind kind, Request request, Response response, Callback callback) {
        counts.count(kind);
        problems.answer(Problem.of(kind), Inquiry.of(request)).writeTo(response, callback);
        return true;
    }

    /** The same, and when to come back, in seconds. */
    boolean write(ProblemKind kind, long retryAfter, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, retryAfter);
        return write(kind, request, response, callback);
    }
}
