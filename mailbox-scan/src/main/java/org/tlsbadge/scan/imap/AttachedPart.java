package org.tlsbadge.scan.imap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.imap.protocol.BODYSTRUCTURE;
import org.jspecify.annotations.Nullable;

/**
 * Where in a message another is attached: RFC 9051 section 6.4.5.1.
 *
 * @param way     to it, as in {@link AttachedHead}
 * @param section number of the part, such as {@code 2.1}; null when the server cannot read what is in it, since it is encoded
 */
record AttachedPart(String way, @Nullable String section) {

    private static final int DEEPEST = 64;
    /** Of one message; what is beyond is named, and not read. */
    private static final int MOST = 64;

    /** Of header blocks, in bytes, for messages that are asked for together. What is beyond that is named, and not read. */
    private static final long ROOM = 32L << 20;

    /** All of a message, in their order. */
    static List<AttachedPart> of(BODYSTRUCTURE message) {
        List<AttachedPart> found = new ArrayList<>();
        content(message, "", new Way(found, ""), 0);
        return found;
    }

    /** Asks a server for header blocks by UID. */
    interface Heads {
        /** @param uids as many as {@code count}, with commas between them */
        Map<Long, byte[]> of(String uids, String section, int count) throws IOException;
    }

    /** The header blocks of the parts of some messages; one question for all that have the same number. */
    static Map<Long, List<AttachedHead>> heads(Map<Long, List<AttachedPart>> parts, Heads heads) throws IOException {
        Map<String, List<Long>> bySection = new TreeMap<>();
        parts.forEach((uid, all) -> all.forEach(part -> {
            if (part.section != null) {
                bySection
                        .computeIfAbsent(part.section, any -> new ArrayList<>())
                        .add(uid);
            }
        }));
        Map<String, Map<Long, byte[]>> answers = new HashMap<>();
        long room = ROOM;
        for (Map.Entry<String, List<Long>> each : bySection.entrySet()) {
            List<Long> uids = each.getValue();
            Map<Long, byte[]> answer =
                    room < 0 ? Map.of() : heads.of(list(uids), each.getKey() + ".HEADER", uids.size());
            room -= answer.values().stream().mapToLong(head -> head.length).sum();
            answers.put(each.getKey(), answer);
        }
        Map<Long, List<AttachedHead>> found = new HashMap<>();
        parts.forEach((uid, all) -> found.put(
                uid,
                all.stream()
                        .map(part -> new AttachedHead(
                                part.way,
                                part.section == null
                                        ? null
                                        : answers.getOrDefault(part.section, Map.of())
                                                .get(uid)))
                        .toList()));
        return found;
    }

    /** As a command names several. */
    static String list(List<Long> uids) {
        return uids.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** A message, and how many attached to it have been found. */
    private static final class Way {
        private final List<AttachedPart> found;
        private final String text;
        private int attached;

        private Way(List<AttachedPart> found, String text) {
            this.found = found;
            this.text = text;
        }

        private Way next(@Nullable String section) {
            attached++;
            Way next = new Way(found, text + "!/attached-" + attached);
            if (found.size() <= MOST) {
                found.add(new AttachedPart(next.text, found.size() < MOST ? section : null));
            }
            return next;
        }
    }

    /** Of a message: its parts, or the only one. */
    private static void content(BODYSTRUCTURE body, String prefix, Way way, int depth) {
        if (body.isMulti()) {
            int number = 0;
            for (BODYSTRUCTURE child : body.bodies) {
                number++;
                part(child, prefix + number, way, depth + 1);
            }
        } else {
            part(body, prefix + "1", way, depth + 1);
        }
    }

    private static void part(BODYSTRUCTURE body, String section, Way way, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (body.isMulti()) {
            content(body, section + ".", way, depth);
        } else if (body.isNested() && body.bodies != null) {
            String encoding = String.valueOf(body.encoding).toLowerCase(Locale.ROOT);
            boolean encoded = encoding.equals("base64") || encoding.equals("quoted-printable");
            Way inner = way.next(encoded ? null : section);
            if (!encoded) {
                content(body.bodies[0], section + ".", inner, depth);
            }
        }
    }
}
