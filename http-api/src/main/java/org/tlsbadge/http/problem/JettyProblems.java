package org.tlsbadge.http.problem;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.tlsbadge.http.negotiation.Inquiry;

/**
 * What Jetty itself has to complain about, such as a header it cannot read, is a problem like any other. Jetty closes the connection
 * behind it, and does not say so by itself: a client that was not told would send its next request into nothing.
 */
public final class JettyProblems extends ErrorHandler {

    private final Problems problems;

    public JettyProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        problems.answer(Problems.ofStatus(status), Inquiry.of(request)).writeTo(response, callback);
        return true;
    }
}
