package org.tlsbadge.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Outlook files: the least that is one, what is none, and damaged ones. */
class OutlookTest {

    private static final Client CLIENT = Client.standard();
    private static final String TYPE = "application/vnd.ms-outlook";

    @AfterAll
    static void stop() {
        CLIENT.close();
    }

    @Test
    void headersAreFound() throws IOException {
        HttpResponse<String> response =
                CLIENT.post("/v1/analyses", TYPE, file("__substg1.0_007D001F", Client.RECEIVED));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Client.json(response).at("/badge/state").asString()).isEqualTo("encrypted");
    }

    @Test
    void uploadsAreRecognisedByTheirContent() throws IOException {
        byte[] form = form(file("__substg1.0_007D001F", Client.RECEIVED));
        HttpResponse<String> response = CLIENT.post("/v1/analyses", "multipart/form-data; boundary=b", form);
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void thePageReadsThemToo() throws IOException {
        byte[] form = form(file("__substg1.0_007D001F", Client.RECEIVED));
        HttpResponse<String> page = CLIENT.post("/?lang=en", "multipart/form-data; boundary=b", form);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Arrived over an encrypted connection</h1>");
    }

    private static byte[] form(byte[] file) throws IOException {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.write("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.bin\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        form.write(file);
        form.write("\r\n--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    @Test
    void filesWithoutHeadersAreSaidToBeSo() throws IOException {
        HttpResponse<String> response = CLIENT.post("/v1/analyses", TYPE, file("__substg1.0_0037001F", "a subject"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("sent items");
    }

    @Test
    void aContactIsNoMail() throws IOException {
        HttpResponse<String> response = CLIENT.post("/v1/analyses", TYPE, file("__substg1.0_001A001F", "IPM.Contact"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("holds no mail");
    }

    @Test
    void damagedFilesAreAProblem() throws IOException {
        byte[] file = file("__substg1.0_007D001F", Client.RECEIVED);
        for (int length = 8; length < file.length; length += 511) {
            int status = CLIENT.post("/v1/analyses", TYPE, Arrays.copyOf(file, length))
                    .statusCode();
            assertThat(status).isIn(200, 400, 422);
        }
        java.util.Random random = new java.util.Random(3);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = file.clone();
            for (int j = 0; j < 20; j++) {
                damaged[random.nextInt(1_536)] = (byte) random.nextInt();
            }
            int status = CLIENT.post("/v1/analyses", TYPE, damaged).statusCode();
            assertThat(status).isIn(200, 400, 422);
        }
    }

    private static byte[] file(String property, String value) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_16LE)), property);
            files.createDocument(new ByteArrayInputStream(new byte[32]), "__properties_version1.0");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
