package org.tlsbadge.samples.law;

import java.util.List;

/**
 * The fields that the servers of one organisation or provider write on a message that comes in from outside, newest first; the
 * last one is the border's.
 *
 * @param kind    what it is a picture of
 * @param fields  whole fields, without the line break at the end
 * @param secrets names of a client inside which a stranger cannot know; a stranger who does is believed for one
 *                hop, as the model says
 */
record Chain(String kind, List<String> fields, List<String> secrets) {

    Chain {
        fields = List.copyOf(fields);
        secrets = List.copyOf(secrets);
    }

    static Chain of(String kind, String... fields) {
        return new Chain(kind, List.of(fields), List.of());
    }

    String border() {
        return fields.get(fields.size() - 1);
    }

    String text() {
        return String.join("\n", fields) + "\n";
    }
}
