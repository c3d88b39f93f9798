package org.tlsbadge.http.guard;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Ends a body that announced no length once it is larger than bodies may be, whoever reads it. Scans may be endless. */
public final class BodyLimit extends Handler.Wrapper {

    private final int largest;

    public BodyLimit(int largest) {
        this.largest = largest;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean bounded = request.getLength() >= 0 || Routes.isScan(Routes.path(request));
        return super.handle(bounded ? request : new Counted(request, largest), response, callback);
    }

    private static final class Counted extends Request.Wrapper {

        private long left;

        Counted(Request request, long most) {
            super(request);
            this.left = most;
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk == null || Content.Chunk.isFailure(chunk)) {
                return chunk;
            }
            left -= chunk.remaining();
            if (left >= 0) {
                return chunk;
            }
            chunk.release();
            return Content.Chunk.from(new HttpException.RuntimeException(HttpStatus.PAYLOAD_TOO_LARGE_413));
        }
    }
}
