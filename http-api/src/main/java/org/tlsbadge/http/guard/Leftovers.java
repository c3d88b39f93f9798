package org.tlsbadge.http.guard;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads and drops what a client still sends of a body that was answered without it, such as one that is turned away. To close the
 * connection under a client that is still sending makes it lose the answer (RFC 9112 section 9.6). So much and so long only, and
 * without a thread or a place.
 */
public final class Leftovers extends Handler.Wrapper {

    private static final long SECONDS = 5;

    private final long most;

    /** Up to so many bytes. */
    public Leftovers(long most) {
        this.most = most;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!isSending(request)) {
            return super.handle(request, response, callback);
        }
        Callback last = Callback.from(() -> new Rest(request, most, callback).run(), callback::failed);
        return super.handle(new Kept(request), response, last);
    }

    /** Whoever asked whether to send has not begun. */
    private static boolean isSending(Request request) {
        boolean body = request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        return body && !request.getHeaders().contains(HttpHeader.EXPECT);
    }

    /** A request whose rest nobody else gives up. */
    private static final class Kept extends Request.Wrapper {

        Kept(Request request) {
            super(request);
        }

        @Override
        public boolean consumeAvailable() {
            return true;
        }
    }

    /** What is left of one body. */
    private static final class Rest implements Runnable {

        private final Request request;
        private final Callback callback;
        private long left;
        private boolean waited;

        Rest(Request request, long most, Callback callback) {
            this.request = request;
            this.left = most;
            this.callback = callback;
        }

        @Override
        public void run() {
            while (left >= 0) {
                Content.Chunk chunk = request.read();
                if (chunk == null) {
                    await();
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    callback.failed(chunk.getFailure());
                    return;
                }
                left -= chunk.remaining();
                chunk.release();
                if (chunk.isLast()) {
                    break;
                }
            }
            callback.succeeded();
        }

        private void await() {
            if (!waited) {
                waited = true;
                SlowClients.hurry(request, SECONDS);
            }
            request.demand(this);
        }
    }
}
