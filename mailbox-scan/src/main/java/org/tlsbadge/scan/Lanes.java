package org.tlsbadge.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the work of several workers into the order in which it was handed out. The oldest piece is written as it is read; what belongs
 * behind it waits in memory, up to a limit, and beyond that its worker waits.
 */
final class Lanes {

    private static final int MOST_WAITING = 1 << 20;
    private static final int WRITE_AT = 1 << 16;

    /** Takes items in order, from one thread at a time. */
    interface Target {
        void item(Piece piece, Item item) throws IOException;

        void done(Piece piece, long messages) throws IOException;
    }

    private final Target target;
    private final Map<Long, Lane> finished = new HashMap<>();
    private long opened;
    private volatile long head;
    private volatile boolean stopped;

    Lanes(Target target) {
        this.target = target;
    }

    synchronized Lane open(Piece piece) {
        return new Lane(opened++, piece);
    }

    /** Nothing more is written; who waits goes on and finds out. */
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    boolean stopped() {
        return stopped;
    }

    private synchronized void awaitTurn(long number) {
        try {
            while (head != number && !stopped) {
                wait();
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    private synchronized void finish(Lane lane) throws IOException {
        finished.put(lane.number, lane);
        Lane next = finished.remove(head);
        while (next != null && !stopped) {
            if (!next.write()) {
                break;
            }
            target.done(next.piece, next.messages);
            head++;
            next = finished.remove(head);
        }
        notifyAll();
    }

    /** One piece of work. */
    final class Lane {
        private final long number;
        private final Piece piece;
        private List<Item> items = new ArrayList<>();
        private long weight;
        private long messages;

        private Lane(long number, Piece piece) {
            this.number = number;
            this.piece = piece;
        }

        Piece piece() {
            return piece;
        }

        /** One more message of the file, whatever becomes of it: its successors count on. */
        void found() {
            messages++;
        }

        void add(Item item) throws IOException {
            items.add(item);
            weight += item.weight();
            if (weight > MOST_WAITING) {
                awaitTurn(number);
            }
            if (weight > WRITE_AT && head == number) {
                write();
            }
        }

        /** Not after {@link #stop}: what is incomplete is not done. */
        void done() throws IOException {
            if (!stopped) {
                finish(this);
            }
        }

        /** The piece was written by an earlier scan. */
        void skip(long count) throws IOException {
            messages = count;
            done();
        }

        /** False when it was stopped before the end: the piece is not done then. */
        private boolean write() throws IOException {
            for (Item item : items) {
                if (stopped) {
                    return false;
                }
                target.item(piece, item);
            }
            items = new ArrayList<>();
            weight = 0;
            return true;
        }
    }
}
