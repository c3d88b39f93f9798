package org.tlsbadge.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ctrl-C and SIGTERM while something runs: it is told to stop, and the process ends when it has. */
final class Interruption implements AutoCloseable {

    /** To make a database and a page of millions of messages takes minutes. */
    private static final int PATIENCE_SECONDS = 600;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "stop");
    private @Nullable Runnable stop;
    private boolean interrupted;

    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** How to stop what runs; at once when it has been interrupted already. */
    synchronized void stopBy(Runnable how) {
        stop = how;
        if (interrupted) {
            how.run();
        }
    }

    private void interrupt() {
        synchronized (this) {
            interrupted = true;
            if (stop != null) {
                stop.run();
            }
        }
        await();
    }

    private void await() {
        try {
            if (!over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(Main.SOME_UNREADABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All that has to be written is written. */
    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is running.
        }
    }
}
