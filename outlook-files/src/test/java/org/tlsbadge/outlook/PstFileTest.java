package org.tlsbadge.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PstFileTest {

    @TempDir
    private Path folder;

    private static final class Found implements PstFile.Visitor {
        private final List<String> places = new ArrayList<>();
        private final List<OutlookMessage> messages = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private int most = Integer.MAX_VALUE;

        @Override
        public void message(String place, long index, OutlookMessage message) {
            places.add(place + " " + index);
            messages.add(message);
        }

        @Override
        public void problem(String place, String reason) {
            problems.add(place + ": " + reason);
        }

        @Override
        public boolean stopped() {
            return messages.size() >= most;
        }
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("a.pst"), content);
    }

    private Found read(byte[] content, Found found) throws IOException {
        PstFile.read(file(content), true, found);
        return found;
    }

    @Test
    void headersAsTheyArrived() throws Exception {
        Found found = read(Documents.bytes("testPST.pst"), new Found());
        assertThat(found.messages).extracting(Documents::received).containsExactly(10L, 15L, 6L, 7L, 7L, 5L, 0L);
        assertThat(found.messages.get(6).kept()).isFalse();
        assertThat(found.messages.get(6).attached()).hasSize(1);
        assertThat(found.problems).isEmpty();
    }

    @Test
    void foldersInFolders() throws Exception {
        Found found = read(Documents.bytes("testPST_variousBodyTypes.pst"), new Found());
        String inbox = "Top of Outlook data file/Inbox/tmp ";
        assertThat(found.places).containsExactly(inbox + 0, inbox + 1, inbox + 2, inbox + 3);
        assertThat(found.messages).extracting(Documents::received).containsExactly(2L, 2L, 2L, 2L);
    }

    @Test
    void stops() throws Exception {
        Found found = new Found();
        found.most = 2;
        assertThat(read(Documents.bytes("testPST.pst"), found).messages).hasSize(2);
        assertThat(found.problems).isEmpty();
    }

    /** The library complains of some damage on the standard streams; it must end, and with nothing but an {@link IOException}. */
    @Test
    void damageIsSaid() throws Exception {
        byte[] whole = Documents.bytes("testPST.pst");
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, 3000), new Found())).isInstanceOf(IOException.class);
        int broken = 0;
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int i = 0; i < 3000; i++) {
                damaged[random.nextInt(whole.length)] = (byte) random.nextInt();
            }
            Found found = new Found();
            try {
                read(damaged, found);
                broken += found.problems.isEmpty() ? 0 : 1;
            } catch (IOException e) {
                broken++;
            }
        }
        assertThat(broken).isPositive();
    }
}
