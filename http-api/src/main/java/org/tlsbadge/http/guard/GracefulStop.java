package org.tlsbadge.http.guard;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.Graceful;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.http.problem.ProblemKind;

/**
 * Lets requests under way finish when the server stops, and takes no more. (Jetty's own handler counts until a request's callback,
 * which is never called when a client is cut off while its body is awaited.)
 */
public final class GracefulStop extends Handler.Wrapper implements Graceful {

    private static final int RETRY_AFTER = 5;

    private final Rejection rejection;
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile @Nullable CompletableFuture<Void> stopping;

    public GracefulStop(Rejection rejection) {
        this.rejection = rejection;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (stopping != null) {
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
            return rejection.write(ProblemKind.SATURATED, RETRY_AFTER, request, response, callback);
        }
        underWay.incrementAndGet();
        SlowClients.whenOver(request, this::end);
        return super.handle(request, response, callback);
    }

    @Override
    public CompletableFuture<Void> shutdown() {
        CompletableFuture<Void> done = stopping;
        if (done == null) {
            done = new CompletableFuture<>();
            stopping = done;
        }
        completeWhenIdle();
        return done;
    }

    @Override
    public boolean isShutdown() {
        return stopping != null;
    }

    private void end() {
        underWay.decrementAndGet();
        completeWhenIdle();
    }

    private void completeWhenIdle() {
        CompletableFuture<Void> done = stopping;
        if (done != null && underWay.get() == 0) {
            done.complete(null);
        }
    }
}
