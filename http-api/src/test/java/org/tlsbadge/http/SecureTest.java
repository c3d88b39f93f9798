package org.tlsbadge.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tlsbadge.http.config.Configuration;

/** HTTPS from PEM files. */
class SecureTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    @Test
    void speaksTlsWithEcAndRsaKeys() throws Exception {
        for (String algorithm : new String[] {"EC", "RSA"}) {
            KeyStore store = keyPair(algorithm);
            Certificate certificate = store.getCertificate("x");
            Path key = pem(
                    algorithm + ".key",
                    "PRIVATE KEY",
                    store.getKey("x", PASSWORD).getEncoded());
            Path chain = pem(algorithm + ".crt", "CERTIFICATE", certificate.getEncoded());
            Server server = new Server(configuration(chain, key)).start();
            try {
                HttpResponse<String> response = client(certificate)
                        .send(
                                HttpRequest.newBuilder(URI.create("https://localhost:" + server.port() + "/healthz"))
                                        .build(),
                                BodyHandlers.ofString());
                assertThat(response.statusCode()).isEqualTo(200);
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void saysWhichFileCannotBeUsed() throws Exception {
        Path nothing = Files.writeString(folder.resolve("nothing.pem"), "nothing");
        Certificate certificate = keyPair("EC").getCertificate("x");
        Path chain = pem("good.crt", "CERTIFICATE", certificate.getEncoded());
        assertThatThrownBy(() -> new Server(configuration(chain, nothing)).start())
                .hasStackTraceContaining("tls-key: no PKCS #8 key");
    }

    @Test
    void saysThatAKeyIsAnotherCertificates() throws Exception {
        KeyStore store = keyPair("EC");
        Path chain = pem("one.crt", "CERTIFICATE", store.getCertificate("x").getEncoded());
        for (String algorithm : new String[] {"EC", "RSA"}) {
            byte[] other = keyPair(algorithm).getKey("x", PASSWORD).getEncoded();
            Path key = pem("other.key", "PRIVATE KEY", other);
            assertThatThrownBy(() -> new Server(configuration(chain, key)).start())
                    .hasStackTraceContaining("do not make a pair");
        }
    }

    @Test
    void aHandshakeThatDawdlesIsCutOff() throws Exception {
        KeyStore store = keyPair("EC");
        Path key = pem("slow.key", "PRIVATE KEY", store.getKey("x", PASSWORD).getEncoded());
        Path chain = pem("slow.crt", "CERTIFICATE", store.getCertificate("x").getEncoded());
        Server server = new Server(configuration(chain, key)).start();
        try {
            GuardTest.assertCutOff(server.port(), "\u0016\u0003\u0001\u0002\u0000");
        } finally {
            server.stop();
        }
    }

    private static Configuration configuration(Path chain, Path key) throws Exception {
        return Configuration.read(
                Map.of(
                        "request-deadline",
                        "2",
                        "host",
                        "localhost",
                        "port",
                        "0",
                        "tls-certificate",
                        chain.toString(),
                        "tls-key",
                        key.toString()),
                Map.of());
    }

    private KeyStore keyPair(String algorithm) throws Exception {
        Path file = folder.resolve(algorithm + System.nanoTime() + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "x",
                        "-keyalg",
                        algorithm,
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private Path pem(String name, String label, byte[] content) throws IOException {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(
                folder.resolve(name), "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n");
    }

    private static HttpClient client(Certificate certificate) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("x", certificate);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }
}
