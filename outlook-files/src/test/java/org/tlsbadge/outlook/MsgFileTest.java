package org.tlsbadge.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MsgFileTest {

    @TempDir
    private Path folder;

    private static OutlookMessage read(String name, boolean attached) throws IOException {
        OutlookMessage message = MsgFile.read(Documents.bytes(name), attached);
        assertThat(message).as(name).isNotNull();
        return message;
    }

    @Test
    void headerAsItArrived() throws Exception {
        OutlookMessage message = read("testMSG.msg", false);
        assertThat(message.kept()).isTrue();
        assertThat(Documents.received(message)).isEqualTo(9);
        Path file = Files.write(folder.resolve("a.msg"), Documents.bytes("testMSG.msg"));
        assertThat(MsgFile.read(file, false)).usingRecursiveComparison().isEqualTo(message);
    }

    @Test
    void attachedMessagesStayApart() throws Exception {
        OutlookMessage message = read("testMSG_att_msg.msg", true);
        assertThat(Documents.received(message)).isEqualTo(1);
        assertThat(message.attached())
                .singleElement()
                .satisfies(attached -> assertThat(Documents.received(attached)).isEqualTo(1));
        assertThat(read("testMSG_att_msg.msg", false).attached()).isEmpty();
    }

    @Test
    void sentItemsHaveNoTrace() throws Exception {
        OutlookMessage message = read("testMSG_att_doc.msg", false);
        assertThat(message.kept()).isFalse();
        assertThat(message.header())
                .isEqualTo("From: <nicolas1.23456@free.fr>\r\nSubject: test pièce jointe 1\r\n\r\n");
    }

    @Test
    void subjectMakesNoTrace() throws Exception {
        byte[] file = file("__substg1.0_0037001F", "hello\r\nReceived: from a\u0085Received: from b");
        OutlookMessage message = MsgFile.read(file, false);
        assertThat(message).isNotNull();
        assertThat(Documents.received(message)).isZero();
        assertThat(message.header().lines()).hasSize(2);
    }

    @Test
    void appointmentsAreNoMail() throws Exception {
        for (String name : List.of("Appointment", "Contact", "StickyNote", "Task")) {
            assertThat(MsgFile.read(Documents.bytes("testMSG_" + name + ".msg"), true))
                    .as(name)
                    .isNull();
        }
        assertThat(MsgFile.read(file("Workbook", "a table", "other"), false)).isNull();
    }

    @Test
    void damageIsSaid() {
        byte[] whole = Documents.bytes("testMSG.msg");
        assertThatThrownBy(() -> MsgFile.read(Arrays.copyOf(whole, 600), false)).isInstanceOf(IOException.class);
        int broken = 0;
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] damaged = whole.clone();
            for (int i = 0; i < 40; i++) {
                damaged[random.nextInt(1 << 1 + random.nextInt(14))] = (byte) random.nextInt();
            }
            try {
                MsgFile.read(damaged, true);
            } catch (IOException e) {
                broken++;
            }
        }
        assertThat(broken).isPositive();
    }

    private static byte[] file(String property, String value) throws IOException {
        return file(property, value, "__properties_version1.0");
    }

    private static byte[] file(String property, String value, String other) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_16LE)), property);
            files.createDocument(new ByteArrayInputStream(new byte[32]), other);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
