package org.tlsbadge.scan.imap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Whose certificates a connection trusts, where it is not those that Java comes with. */
public final class TrustedCertificates {

    private TrustedCertificates() {}

    /**
     * Encrypted connections to servers whose certificate is in the file, or comes from an authority that is.
     *
     * @param file certificates, PEM
     */
    public static SSLSocketFactory only(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry(String.valueOf(trusted.size()), certificate);
            }
            if (trusted.size() == 0) {
                throw new IOException("no certificate (PEM) is found in it");
            }
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IOException("no certificates (PEM): " + e.getMessage(), e);
        }
    }
}
