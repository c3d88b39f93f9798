package org.tlsbadge.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteWindowTest {

    private static final String MARK = "\nFrom ";

    /** What is a mark in part only, and bytes that differ from one in a bit. */
    private static final List<String> PARTS = List.of(
            "\nFrom ",
            "\nFrom",
            "\nF",
            "\n",
            "F",
            "\u000bFrom ",
            "\nGrom ",
            "\u008aFrom ",
            "x",
            "\u00e9\u00ff",
            "text text ");

    @Test
    void findsEveryMarkWhereverItStands() throws Exception {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i >= 0; i--) {
                text.append(PARTS.get(random.nextInt(PARTS.size())));
            }
            assertThat(found(text.toString())).isEqualTo(places(text.toString()));
        }
    }

    @Test
    void findsMarksThatLieAcrossWhatIsLoadedAtATime() throws Exception {
        for (int size = (1 << 17) - 40; size < (1 << 17) + 8; size++) {
            String text = "x".repeat(size) + MARK + "y".repeat(50) + MARK;
            assertThat(found(text)).isEqualTo(places(text));
        }
    }

    private static List<Long> found(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        ByteWindow window = new ByteWindow(Channels.newChannel(new ByteArrayInputStream(bytes)), 0);
        List<Long> found = new ArrayList<>();
        for (long at = window.findMark(0, bytes.length); at >= 0; at = window.findMark(at + 1, bytes.length)) {
            found.add(at);
        }
        return found;
    }

    private static List<Long> places(String text) {
        List<Long> places = new ArrayList<>();
        for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
            places.add((long) at);
        }
        return places;
    }
}
