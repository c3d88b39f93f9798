package org.tlsbadge.http.guard;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tlsbadge.http.problem.Problem;
import org.tlsbadge.http.problem.ProblemKind;
import org.tlsbadge.report.ReportJson;

/** Answers with a problem before a request has cost anything. */
final class Rejection {

    private Rejection() {}

    /** Always true: the request is handled. */
    static boolean write(ProblemKind kind, Response response, Callback callback) {
        response.setStatus(kind.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(ReportJson.write(Problem.of(kind))), callback);
        return true;
    }

    /** The same, and when to come back, in seconds. */
    static boolean write(ProblemKind kind, long retryAfter, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, retryAfter);
        return write(kind, response, callback);
    }
}
