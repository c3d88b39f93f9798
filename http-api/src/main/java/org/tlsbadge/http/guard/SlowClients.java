package org.tlsbadge.http.guard;

import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.tlsbadge.http.config.Configuration;

/**
 * Closes connections that dawdle: a handshake or a header that does not end, a body that does not come, an answer that is not read. An idle timeout
 * does not do that, since a byte now and then keeps a connection from being idle. When the server stops, those that wait for nothing are
 * closed too.
 */
public final class SlowClients extends Handler.Wrapper implements Connection.Listener {

    private static final long SWEEP_MILLIS = 1_000;
    private static final String WATCH = "org.tlsbadge.http.watch";

    private final long deadline;
    private final long scanDeadline;
    private final Map<Connection, Watch> connections = new ConcurrentHashMap<>();

    public SlowClients(Configuration.Limits limits) {
        this.deadline = nanos(limits.requestDeadline());
        this.scanDeadline = nanos(limits.scanDeadline());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Watch watch = connections.get(request.getConnectionMetaData().getConnection());
        if (watch == null) {
            return super.handle(request, response, callback);
        }
        request.setAttribute(WATCH, watch);
        watch.begin(Routes.isScan(Routes.path(request)) ? scanDeadline : deadline);
        Request.addCompletionListener(request, failure -> watch.end());
        return super.handle(request, response, callback);
    }

    /**
     * Runs the task once the request is over: answered, failed, or its connection closed. Jetty's own listeners do not hear of every
     * client that is cut off while its body is awaited.
     */
    static void whenOver(Request request, Runnable task) {
        if (request.getAttribute(WATCH) instanceof Watch watch) {
            watch.add(task);
        } else {
            Request.addCompletionListener(request, failure -> task.run());
        }
    }

    /** From now on the request has no more than so many seconds. */
    static void hurry(Request request, long seconds) {
        if (request.getAttribute(WATCH) instanceof Watch watch) {
            watch.hurry(TimeUnit.SECONDS.toNanos(seconds));
        }
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof ConnectionMetaData) {
            connections.put(connection, new Watch(connection));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        Watch watch = connections.remove(connection);
        if (watch != null) {
            watch.end();
        }
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        Scheduler scheduler = getServer().getScheduler();
        scheduler.schedule(() -> sweep(scheduler), SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void sweep(Scheduler scheduler) {
        if (!isRunning()) {
            return;
        }
        long now = System.nanoTime();
        for (Watch watch : connections.values()) {
            if (watch.isLate(now, deadline) || getServer().isStopping() && !watch.busy) {
                watch.cutOff();
            }
        }
        scheduler.schedule(() -> sweep(scheduler), SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static long nanos(Duration duration) {
        return duration.toNanos();
    }

    /** One connection: either a request is under way, or the bytes of a handshake or a header come in, or nothing happens. */
    private static final class Watch {

        private final Connection connection;
        private final Connection wire;
        private volatile boolean busy;
        private volatile long since = System.nanoTime();
        private volatile long allowed;
        private volatile long bytesBefore;
        private volatile boolean late;
        private final Queue<Runnable> whenOver = new ConcurrentLinkedQueue<>();

        Watch(Connection connection) {
            this.connection = connection;
            this.wire = connection.getEndPoint() instanceof SslConnection.SslEndPoint tls
                    ? tls.getSslConnection()
                    : connection;
        }

        void begin(long nanos) {
            allowed = nanos;
            since = System.nanoTime();
            busy = true;
        }

        void hurry(long nanos) {
            allowed = Math.min(allowed, System.nanoTime() - since + nanos);
        }

        void end() {
            busy = false;
            bytesBefore = wire.getBytesIn();
            since = System.nanoTime();
            for (Runnable task = whenOver.poll(); task != null; task = whenOver.poll()) {
                task.run();
            }
        }

        /** A connection that is closed already will not end again. */
        void add(Runnable task) {
            whenOver.add(task);
            if (!connection.getEndPoint().isOpen()) {
                end();
            }
        }

        /** First as an idle timeout does it, which lets the request end in order; should it hang on, the hard way. */
        void cutOff() {
            if (late) {
                connection.getEndPoint().close(new TimeoutException());
            } else {
                late = true;
                connection.getEndPoint().setIdleTimeout(1);
            }
        }

        boolean isLate(long now, long forHeader) {
            if (busy) {
                return now - since > allowed;
            }
            if (wire.getBytesIn() == bytesBefore) {
                since = now;
                return false;
            }
            return now - since > forHeader;
        }
    }
}
