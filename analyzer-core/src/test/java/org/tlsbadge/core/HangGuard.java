package org.tlsbadge.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Ends what would not end by itself. It counts the process's time on processors: a busy machine makes nothing hang. */
final class HangGuard {

    /** Many times what any input takes that is read in linear time. */
    private static final Duration HANGS = Duration.ofSeconds(5);

    private static final long LOOK_MILLIS = 20;

    private HangGuard() {}

    static void run(String what, Runnable work) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread worker = new Thread(
                () -> {
                    try {
                        work.run();
                        done.complete(null);
                    } catch (Throwable e) {
                        done.completeExceptionally(e);
                    }
                },
                "worker");
        worker.setDaemon(true);
        Duration end = processorTime().plus(HANGS);
        worker.start();
        while (!done.isDone()) {
            assertThat(processorTime())
                    .as("processor time of %s, which does not end", what)
                    .isLessThan(end);
            await(worker);
        }
        done.join();
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private static void await(Thread worker) {
        try {
            worker.join(LOOK_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
