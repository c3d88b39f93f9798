package org.tlsbadge.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.verdict.Badge;

/** Writes what comes in order, and counts it. */
final class Output implements Lanes.Target {

    private final List<LineOutput> outputs;
    private final Progress progress;
    private final @Nullable Fingerprints seen;
    private final Map<Badge, Long> states = new EnumMap<>(Badge.class);
    private long duplicates;
    private long failed;
    private long problems;
    /** The mbox that is read in ranges, and how many messages of it lie before this range. */
    private @Nullable Path ranged;

    private long before;

    Output(List<LineOutput> outputs, Progress progress, boolean dedupe) {
        this.outputs = outputs;
        this.progress = progress;
        this.seen = dedupe ? new Fingerprints() : null;
    }

    @Override
    public void item(Piece piece, Item item) throws IOException {
        if (item instanceof Item.Message message) {
            message(piece, message);
        } else if (item instanceof Item.Problem problem) {
            problem(problem);
        }
    }

    void problem(Item.Problem problem) {
        problems++;
        failed += problem.ofMessage() ? 1 : 0;
        progress.problem(problem.place(), problem.reason());
    }

    private void message(Piece piece, Item.Message message) throws IOException {
        Fingerprint fingerprint = message.fingerprint();
        if (seen != null && fingerprint != null && !seen.add(fingerprint)) {
            duplicates++;
        } else {
            long index = message.index() + before(piece);
            for (int i = 0; i < outputs.size(); i++) {
                outputs.get(i).write(message.lines().get(i), index);
            }
            states.merge(message.badge(), 1L, Long::sum);
        }
        progress.written(1);
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
    }

    Outcome outcome(Worker.Counters counters, boolean stopped) {
        long found = counters.found().sum();
        return new Outcome(
                found, states, duplicates, failed, problems, counters.others().sum(), stopped);
    }
}
