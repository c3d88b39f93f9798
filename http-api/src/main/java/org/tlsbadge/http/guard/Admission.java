package org.tlsbadge.http.guard;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.http.problem.ProblemKind;

/**
 * How many requests are worked on at a time. What is beyond is turned away at once, so that the rest stays quick and probes always
 * find a thread. Large bodies and scans, which take long and much memory, have few places of their own.
 */
public final class Admission extends Handler.Wrapper {

    /** Bytes up to which a body is small. */
    static final int SMALL = 64 << 10;

    private static final int RETRY_AFTER = 1;

    private final Semaphore requests;
    private final Semaphore large;
    private final Semaphore scans;
    private final Rejection rejection;

    public Admission(Configuration.Limits limits, Rejection rejection) {
        this.requests = new Semaphore(limits.requests());
        this.large = new Semaphore(largeBodies(limits));
        this.scans = new Semaphore(limits.scans());
        this.rejection = rejection;
    }

    /** Threads that all these need, and some for probes and for turning away. */
    public static int threads(Configuration.Limits limits) {
        return limits.requests() + largeBodies(limits) + limits.scans() + 8;
    }

    /** As many as the heap holds at a time: an upload is there whole, and once more as a file or as text. */
    static int largeBodies(Configuration.Limits limits) {
        long held = Runtime.getRuntime().maxMemory() / (4L * limits.body());
        return (int) Math.max(2, Math.min(limits.requests() / 8, held));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Routes.path(request);
        if (Routes.isProbe(path)) {
            return super.handle(request, response, callback);
        }
        Semaphore places = placesFor(request, path);
        if (!places.tryAcquire()) {
            return rejection.write(ProblemKind.SATURATED, RETRY_AFTER, request, response, callback);
        }
        Place place = new Place(places);
        SlowClients.whenOver(request, place);
        boolean handled = false;
        try {
            handled = super.handle(request, response, Callback.from(place, callback));
            return handled;
        } finally {
            if (!handled) {
                place.run();
            }
        }
    }

    /**
     * Given back once, by whoever comes first: before the answer ends, so that the client's next request finds it free; or when the
     * client was cut off.
     */
    private static final class Place extends AtomicBoolean implements Runnable {

        private static final long serialVersionUID = 1L;

        private final transient Semaphore places;

        Place(Semaphore places) {
            this.places = places;
        }

        @Override
        public void run() {
            if (compareAndSet(false, true)) {
                places.release();
            }
        }
    }

    /** A body of unknown length may be large, unless there is none. */
    private Semaphore placesFor(Request request, String path) {
        if (Routes.isScan(path)) {
            return scans;
        }
        long length = request.getLength();
        boolean chunked = length < 0 && request.getHeaders().contains("Transfer-Encoding");
        return length > SMALL || chunked ? large : requests;
    }
}
