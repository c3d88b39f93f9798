package org.tlsbadge.http.guard;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.EagerContentHandler;

/** Waits for small bodies without holding a thread or a place, so that slow clients cost nothing but their connection. */
public final class EagerBody {

    private EagerBody() {}

    /** A handler that does so, to be given the next one. */
    public static Handler.Singleton handler() {
        EagerContentHandler handler = new EagerContentHandler(
                new EagerContentHandler.RetainedContentLoaderFactory(Admission.SMALL, -1, false));
        handler.exclude(EagerBody::isLong);
        return handler;
    }

    private static boolean isLong(Request request) {
        return request.getLength() > Admission.SMALL || request.getLength() < 0 || Routes.isScan(Routes.path(request));
    }
}
