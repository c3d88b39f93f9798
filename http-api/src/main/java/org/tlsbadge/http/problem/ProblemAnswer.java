package org.tlsbadge.http.problem;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tlsbadge.report.ReportJson;

/** A problem in the form in which it is told. It is written once, and then as often as it is wanted. */
public final class ProblemAnswer {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /** The body is not copied, and not to be changed any more. */
    public ProblemAnswer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    static ProblemAnswer json(Problem problem) {
        return new ProblemAnswer(
                problem.status(),
                Map.of("Content-Type", Problem.MEDIA_TYPE, "Cache-Control", "no-store"),
                ReportJson.write(problem));
    }

    void writeTo(Context context) {
        context.status(status);
        headers.forEach(context::header);
        context.result(body);
    }

    /** The same before Javalin has seen the request. */
    public void writeTo(Response response, Callback callback) {
        response.setStatus(status);
        headers.forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
