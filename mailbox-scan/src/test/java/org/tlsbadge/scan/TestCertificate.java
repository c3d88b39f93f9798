package org.tlsbadge.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.tlsbadge.scan.imap.TrustedCertificates;

/** A key and a certificate for localhost. */
final class TestCertificate {

    /** One for all classes of tests, which run at once; its files go when the run ends. */
    static final TestCertificate OF_THIS_RUN = make();

    static final String PASSWORD = "changeit";

    private final Path store;
    private final Path certificate;
    private final Path key;

    private static TestCertificate make() {
        try {
            Path folder = Files.createTempDirectory("tlsbadge-certificate-");
            TestCertificate made = new TestCertificate(folder);
            // In reverse, so that the folder is empty by then.
            List.of(folder, made.store, made.certificate, made.key)
                    .forEach(path -> path.toFile().deleteOnExit());
            return made;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private TestCertificate(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        store = folder.resolve("test.p12");
        certificate = folder.resolve("test.pem");
        key = folder.resolve("test.key");
        keytool("-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost");
        keytool("-exportcert", "-alias", "a", "-rfc", "-file", certificate.toString());
        Key secret = keys().getKey("a", PASSWORD.toCharArray());
        byte[] line = {'\n'};
        String body = Base64.getMimeEncoder(64, line).encodeToString(secret.getEncoded());
        Files.writeString(key, "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n");
    }

    private void keytool(String... words) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(words));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD, "-storetype", "PKCS12"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    private KeyStore keys() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    Path store() {
        return store;
    }

    Path certificate() {
        return certificate;
    }

    Path key() {
        return key;
    }

    /** For a client that trusts it. */
    SSLSocketFactory trusted() throws IOException {
        return TrustedCertificates.only(certificate);
    }

    /** For a server that has it. */
    SSLContext server() throws IOException, GeneralSecurityException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys(), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
