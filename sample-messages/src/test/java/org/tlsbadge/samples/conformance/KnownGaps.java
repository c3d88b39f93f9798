package org.tlsbadge.samples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The vectors that are known not to be answered as they should, with a reason each: {@code known-gaps.txt}. */
record KnownGaps(Set<String> ids) {

    private static final Path FILE = Path.of("src", "test", "resources", "known-gaps.txt");

    static KnownGaps read() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String line : Files.readAllLines(FILE)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                ids.add(line.substring(0, line.indexOf(" | ")));
            }
        }
        return new KnownGaps(ids);
    }

    boolean contains(String id) {
        return ids.contains(id);
    }

    /**
     * Complains about a wrong answer that is not on the list, and about one on the list that is right by now.
     *
     * @param all   the vectors of one file
     * @param wrong those with a wrong answer
     */
    void check(Set<String> all, Set<String> wrong) {
        assertThat(wrong).as("wrong and not on the list of known gaps").isSubsetOf(ids);
        Set<String> closed = new TreeSet<>(ids);
        closed.retainAll(all);
        closed.removeAll(wrong);
        assertThat(closed)
                .as("right by now: take it off the list of known gaps")
                .isEmpty();
    }
}
