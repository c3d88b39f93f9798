package org.tlsbadge.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what comes in order, counts it, and keeps the journal. */
final class Output implements Lanes.Target {

    private static final long COMMIT_NANOS = 1_000_000_000;

    private final Outputs outputs;
    private final Progress progress;
    private final @Nullable Journal journal;
    private final @Nullable Fingerprints seen;
    private final Sums sums = new Sums();
    /** What an earlier scan has named and counted. Folders are walked again, and what cannot be listed there turns up again. */
    private final Map<Item.Problem, Integer> recalled = new HashMap<>();

    private long committed = System.nanoTime();
    /** The mbox that is read in ranges, and how many messages of it lie before this range. */
    private @Nullable Path ranged;

    private long before;

    Output(Outputs outputs, Progress progress, boolean dedupe) {
        this.outputs = outputs;
        this.progress = progress;
        this.journal = outputs.journal();
        this.seen = dedupe ? new Fingerprints() : null;
        if (journal != null) {
            recall(journal);
        }
    }

    private void recall(Journal earlier) {
        if (!earlier.sums().isEmpty()) {
            sums.read(earlier.sums());
        }
        if (seen != null) {
            earlier.fingerprints().forEach(seen::add);
        }
        for (Item.Problem problem : earlier.problems()) {
            recalled.merge(problem, 1, Integer::sum);
            progress.problem(problem.place(), problem.reason());
        }
    }

    /** Messages that an earlier scan accounted for. */
    long recalled() {
        return sums.found();
    }

    @Override
    public void item(Piece piece, Item item) throws IOException {
        if (item instanceof Item.Message message) {
            message(piece, message);
        } else if (item instanceof Item.Problem any) {
            problem(any.numbered(before(piece)));
        } else {
            sums.other();
        }
    }

    private void problem(Item.Problem problem) {
        if (recalled.computeIfPresent(problem, (any, count) -> count > 0 ? count - 1 : null) != null) {
            return;
        }
        sums.problem(problem.ofMessage());
        progress.problem(problem.place(), problem.reason());
        if (journal != null) {
            journal.add(problem);
        }
    }

    private void message(Piece piece, Item.Message message) throws IOException {
        if (isCopy(message.fingerprint())) {
            sums.duplicate();
        } else {
            long index = message.index() + before(piece);
            long number = sums.written();
            List<LineOutput> lines = outputs.lines();
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).write(message.lines().get(i), index, number);
            }
            sums.message(message.badge());
        }
        progress.written(1);
    }

    private boolean isCopy(@Nullable Fingerprint fingerprint) {
        if (seen == null || fingerprint == null) {
            return false;
        }
        boolean first = seen.add(fingerprint);
        if (first && journal != null) {
            journal.add(fingerprint);
        }
        return !first;
    }

    private long before(Piece piece) {
        if (!piece.isRange()) {
            return 0;
        }
        Path file = piece.files().get(0).path();
        if (!file.equals(ranged)) {
            ranged = file;
            before = 0;
        }
        return before;
    }

    @Override
    public void done(Piece piece, long messages) throws IOException {
        if (piece.isRange()) {
            before = before(piece) + messages;
        }
        progress.passed(piece.bytes());
        if (journal != null && piece.done() < 0) {
            journal.finished(piece, messages);
            if (System.nanoTime() - committed > COMMIT_NANOS) {
                outputs.flush();
                journal.commit(outputs.lengths(), sums);
                committed = System.nanoTime();
            }
        }
    }

    Outcome outcome(long found, boolean stopped) {
        return sums.outcome(found, stopped);
    }
}
