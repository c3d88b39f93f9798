package org.tlsbadge.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C and SIGTERM while something runs: it is told to stop, and the process ends when it has. */
final class Interruption implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook;

    Interruption(Runnable stop) {
        hook = new Thread(
                () -> {
                    stop.run();
                    await();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(hook);
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
    void over() {
        over.countDown();
    }

    @Override
    public void close() {
        over();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending: the hook is running.
        }
    }
}
