package org.tlsbadge.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Reads every message below the inputs and writes what its trace says. Works on all processors; the outputs are the same however many
 * there are. Memory does not grow with the inputs, but for fingerprints of messages when copies are left out, and for the names in the
 * folders on the way.
 */
public final class Scanner implements Pieces.Target {

    private static final int AHEAD = 3;

    private final ScanRequest request;
    private final Outputs outputs;
    private final Progress progress;
    private final LongAdder found = new LongAdder();
    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
    private final BlockingQueue<Job> jobs;
    private final Semaphore ahead;
    private final Output output;
    private final Lanes lanes;
    private final ImapWalk servers;
    private volatile boolean interrupted;

    /** What is handed to a worker; without a lane it is the word to go home. */
    private record Job(Lanes.@Nullable Lane lane) {}

    public Scanner(ScanRequest request, Outputs outputs, Progress progress) {
        this.request = request;
        this.outputs = outputs;
        this.progress = progress;
        this.jobs = new ArrayBlockingQueue<>(AHEAD * request.threads() + request.threads());
        this.ahead = new Semaphore(AHEAD * request.threads());
        this.output = new Output(outputs, progress, request.dedupe());
        this.found.add(output.recalled());
        this.lanes = new Lanes(new Freeing());
        this.servers = new ImapWalk(this, request.attached(), outputs.journal());
    }

    /** Lets the next piece in when one is written. */
    private final class Freeing implements Lanes.Target {
        @Override
        public void item(Piece piece, Item item) throws IOException {
            output.item(piece, item);
        }

        @Override
        public void done(Piece piece, long messages) throws IOException {
            output.done(piece, messages);
            ahead.release();
        }
    }

    /**
     * Ends the scan soon, from any thread; what is written by then is whole lines.
     */
    public void stop() {
        interrupted = true;
        lanes.stop();
        servers.stop();
        ahead.release(1 << 20);
    }

    /**
     * Reads all inputs; outputs are flushed, not closed.
     *
     * @throws IOException when an output cannot be written
     */
    public Outcome run() throws IOException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < request.threads(); i++) {
            Thread thread = new Thread(this::work, "scan-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        try {
            walk();
            for (int i = 0; i < threads.size(); i++) {
                jobs.put(new Job(null));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
        }
        IOException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        outputs.flush();
        Outcome outcome = output.outcome(found.sum(), interrupted);
        outputs.finish(request, outcome);
        if (!interrupted) {
            outputs.complete();
        }
        return outcome;
    }

    private void walk() throws IOException {
        int number = 0;
        for (ScanInput input : request.inputs()) {
            number++;
            String label = request.redact() ? "input-" + number : null;
            if (input instanceof ScanInput.Files files) {
                Pieces pieces = new Pieces(this, outputs.journal(), label);
                new Walk(pieces).input(files.path());
                pieces.flush();
            } else if (input instanceof ScanInput.Server server) {
                servers.input(server.access(), label);
            }
        }
    }

    @Override
    public void piece(Piece piece) throws IOException {
        hand(piece);
    }

    @Override
    public void passed(MailFile file) {
        progress.passed(file.size());
    }

    @Override
    public void problem(String place, String reason) throws IOException {
        Lanes.Lane lane = hand(Piece.whole(List.of()), false);
        if (lane != null) {
            lane.add(new Item.Problem(place, reason, false));
            lane.done();
        }
    }

    private void hand(Piece piece) {
        hand(piece, true);
    }

    private Lanes.@Nullable Lane hand(Piece piece, boolean queue) {
        try {
            ahead.acquire();
            if (stopped()) {
                return null;
            }
            Lanes.Lane lane = lanes.open(piece);
            if (queue) {
                jobs.put(new Job(lane));
            }
            return lane;
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @Override
    public boolean stopped() {
        return lanes.stopped();
    }

    private void work() {
        Worker worker = new Worker(request, outputs.formats(), lanes, found);
        try {
            for (Job job = jobs.take(); job.lane() != null; job = jobs.take()) {
                Lanes.Lane lane = job.lane();
                if (lane != null && !stopped()) {
                    worker.read(lane);
                }
            }
        } catch (IOException e) {
            failure.compareAndSet(null, e);
            giveUp();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, new IOException("the scan broke off: " + e, e));
            giveUp();
        }
    }

    /** The other workers stop at their next message, and the walk at its next file. */
    private void giveUp() {
        lanes.stop();
        ahead.release(1 << 20);
        progress.written(0);
    }
}
