package org.tlsbadge.http.guard;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;

/** What kind of request this is, by its path alone. */
final class Routes {

    static final String SCANS = "/v1/scans";

    private Routes() {}

    /** As routes are found: without slashes at its end. */
    static String path(Request request) {
        String path = Request.getPathInContext(request);
        int end = path.length();
        while (end > 1 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    /** Answered even when everything else is turned away. */
    static boolean isProbe(String path) {
        return path.equals("/healthz") || path.equals("/readyz") || path.equals("/metrics");
    }

    static boolean isScan(String path) {
        return path.equals(SCANS);
    }

    /** Whether the caller needs a key, where keys are set: to submit anything, and to see the figures. */
    static boolean needsKey(Request request, String path) {
        boolean submits = path.startsWith("/v1/") && HttpMethod.POST.is(request.getMethod());
        return submits || path.equals("/metrics");
    }
}
