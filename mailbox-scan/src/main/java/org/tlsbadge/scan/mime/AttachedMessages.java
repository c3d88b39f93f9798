package org.tlsbadge.scan.mime;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Limits;

/**
 * Finds the messages attached to a message (RFC 2046) as its bytes pass by. Holds no more of it than one header block for each level, and
 * the boundaries that are open.
 */
public final class AttachedMessages {

    private static final int DEEPEST = 8;
    private static final int MOST_BOUNDARIES = 64;
    private static final int MOST = Limits.DEFAULT.headerBlock() + 1;

    /** Takes what is found. */
    public interface Target {

        /**
         * A message.
         *
         * @param way  to it: {@code !/attached-2} is the second of the message, {@code !/attached-2!/attached-1} the first of that one
         * @param head its header block
         */
        void message(String way, byte[] head);

        /** Something that cannot be read. */
        void problem(String way, String reason);
    }

    private enum Place {
        HEADER_OF_MESSAGE,
        HEADER_OF_PART,
        BODY,
        /** Of a message that is encoded: its content passes by in {@link #encoded}. */
        ENCODED
    }

    /** A message, and how many attached to it have been found. */
    private static final class Holder {
        private final String way;
        private final int depth;
        private int attached;

        private Holder(String way, int depth) {
            this.way = way;
            this.depth = depth;
        }

        private Holder next() {
            attached++;
            return new Holder(way + "!/attached-" + attached, depth + 1);
        }
    }

    /** A multipart that is open, and the message it belongs to. */
    private record Multipart(String delimiter, Holder holder, boolean digest) {}

    private final Target target;
    private final Lines lines = new Lines(this::line, this::piece);
    private final List<Multipart> open = new ArrayList<>();
    private ByteArrayOutputStream head = new ByteArrayOutputStream();
    private Place place = Place.HEADER_OF_MESSAGE;
    private Holder holder;
    private boolean digest;
    private boolean tooDeep;
    private @Nullable Decoding decoding;
    private @Nullable AttachedMessages encoded;

    /** Begins with the first byte of a message's header. */
    public AttachedMessages(Target target) {
        this(target, new Holder("", 0));
    }

    private AttachedMessages(Target target, Holder holder) {
        this.target = target;
        this.holder = holder;
    }

    /** Whether anything can be attached to the message with this header. */
    public static boolean mayHold(byte[] head) {
        PartHeader header = PartHeader.of(head);
        return header.isMessage() || header.boundary() != null;
    }

    /** The next bytes of the message. */
    public void feed(byte[] bytes, int from, int to) {
        lines.feed(bytes, from, to);
    }

    /** There are no more. */
    public void end() {
        lines.end();
        endPart();
    }

    /** Whether nothing more can be found, so that the rest of the message need not pass. */
    public boolean isOver() {
        return place == Place.BODY && open.isEmpty();
    }

    private void line(byte[] bytes, int length) {
        if (length < 2 || bytes[0] != '-' || bytes[1] != '-' || !isDelimiter(bytes, length)) {
            boolean empty = length == 1 || length == 2 && bytes[0] == '\r';
            if (empty && (place == Place.HEADER_OF_PART || place == Place.HEADER_OF_MESSAGE && head.size() > 0)) {
                headerEnds();
            } else if (!empty || place == Place.ENCODED) {
                piece(bytes, 0, length);
            }
        }
    }

    /** A piece of a line that belongs to what is being read. */
    private void piece(byte[] bytes, int from, int to) {
        if (place == Place.HEADER_OF_MESSAGE || place == Place.HEADER_OF_PART) {
            head.write(bytes, from, Math.min(to - from, MOST - head.size()));
        } else if (decoding != null && encoded != null) {
            byte[] decoded = decoding.decode(bytes, from, to);
            encoded.feed(decoded, 0, decoded.length);
        }
    }

    /** Whether it is that of an open multipart: what lies inside that one has come to its end then. */
    private boolean isDelimiter(byte[] bytes, int length) {
        String line = new String(bytes, 0, length, StandardCharsets.ISO_8859_1).stripTrailing();
        for (int i = open.size() - 1; i >= 0; i--) {
            Multipart multipart = open.get(i);
            boolean closing = line.equals(multipart.delimiter() + "--");
            if (closing || line.equals(multipart.delimiter())) {
                endPart();
                open.subList(closing ? i : i + 1, open.size()).clear();
                holder = multipart.holder();
                digest = multipart.digest();
                begin(closing ? Place.BODY : Place.HEADER_OF_PART);
                return true;
            }
        }
        return false;
    }

    private void begin(Place next) {
        place = next;
        head = new ByteArrayOutputStream();
    }

    /** A message whose header is cut off is one all the same. */
    private void endPart() {
        if (place == Place.HEADER_OF_MESSAGE && head.size() > 0) {
            message();
        }
        if (encoded != null) {
            encoded.end();
            encoded = null;
            decoding = null;
        }
        place = Place.BODY;
    }

    private void message() {
        if (holder.depth > 0) {
            target.message(holder.way, head.toByteArray());
        }
    }

    private void headerEnds() {
        boolean part = place == Place.HEADER_OF_PART;
        if (!part) {
            message();
        }
        PartHeader header = PartHeader.of(head.toByteArray());
        begin(Place.BODY);
        if (header.isMessage() || part && digest && header.type().isEmpty()) {
            attached(header.encoding());
        } else if (header.boundary() != null && !isTooDeep(open.size() >= MOST_BOUNDARIES)) {
            open.add(new Multipart("--" + header.boundary(), holder, header.isDigest()));
        }
    }

    private void attached(String encoding) {
        if (isTooDeep(holder.depth >= DEEPEST)) {
            return;
        }
        decoding = Decoding.of(encoding);
        Holder next = holder.next();
        if (decoding == null) {
            holder = next;
            begin(Place.HEADER_OF_MESSAGE);
        } else {
            encoded = new AttachedMessages(target, next);
            begin(Place.ENCODED);
        }
    }

    /** Named once: a message may have any number of such parts. */
    private boolean isTooDeep(boolean deep) {
        if (deep && !tooDeep) {
            target.problem(holder.way, "its parts lie too deep inside each other: not all are read");
            tooDeep = true;
        }
        return deep;
    }
}
