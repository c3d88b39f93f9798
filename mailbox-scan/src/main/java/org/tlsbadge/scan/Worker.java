package org.tlsbadge.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.report.BriefReport;
import org.tlsbadge.report.Report;
import org.tlsbadge.report.Source;

/** Reads pieces and analyses their messages, in one thread. */
final class Worker implements Intake {

    private final ScanRequest request;
    private final List<Format> formats;
    private final Lanes lanes;
    private final LongAdder found;
    private final Analyzer analyzer;
    private final ContentReader reader;
    private Lanes.@Nullable Lane lane;
    private @Nullable String label;

    Worker(ScanRequest request, List<Format> formats, Lanes lanes, LongAdder found) {
        this.request = request;
        this.formats = formats;
        this.lanes = lanes;
        this.found = found;
        this.analyzer = new Analyzer(request.options());
        this.reader = new ContentReader(this, request.attached());
    }

    void read(Lanes.Lane next) throws IOException {
        lane = next;
        Piece piece = next.piece();
        if (piece.done() >= 0) {
            next.skip(piece.done());
            return;
        }
        label = piece.label();
        Batch batch = piece.batch();
        try {
            if (batch != null) {
                batch.read(this);
            }
            for (MailFile file : piece.files()) {
                if (piece.isRange()) {
                    reader.range(file, piece.from(), piece.to());
                } else {
                    reader.read(file);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        next.done();
    }

    @Override
    public void message(String path, long index, byte[] head) {
        if (lane != null) {
            lane.found();
        }
        attached(path, index, head);
    }

    @Override
    public void attached(String path, long index, byte[] head) {
        found.increment();
        Item item;
        try {
            item = analyse(path, index, head);
        } catch (RuntimeException | StackOverflowError e) {
            item = new Item.Problem(path, index, "cannot be analysed: " + e, true);
        }
        add(item);
    }

    private Item analyse(String path, long index, byte[] head) {
        Analysis analysis = analyzer.analyze(head);
        List<HeaderField> fields = analysis.facts().fields();
        Source source =
                new Source(label == null ? path : label, 0L, Fields.messageId(fields), Fields.senderDomain(fields));
        BriefReport whole = Report.brief(analysis, source, request.messages());
        BriefReport report = request.redact() ? Redaction.of(whole) : whole;
        List<Line> lines = new ArrayList<>(formats.size());
        for (Format format : formats) {
            lines.add(format.line(report));
        }
        Fingerprint fingerprint = request.dedupe() ? Fields.fingerprint(fields) : null;
        return new Item.Message(index, analysis.verdict().badge(), fingerprint, lines);
    }

    @Override
    public void problem(String place, String reason) {
        add(new Item.Problem(place, reason, false));
    }

    @Override
    public void problem(String path, long index, String reason) {
        add(new Item.Problem(path, index, reason, false));
    }

    private void add(Item item) {
        try {
            if (lane != null) {
                lane.add(item);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void other(String path) {
        add(new Item.Other());
    }

    @Override
    public boolean stopped() {
        return lanes.stopped();
    }
}
