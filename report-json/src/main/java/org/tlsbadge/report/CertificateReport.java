package org.tlsbadge.report;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Certificate;

/**
 * {@code hops[].certificate}: the sending server's certificate, as the receiving server judged it.
 *
 * @param state   {@code verified}, {@code not_verified}, {@code failed}, {@code not_presented}, {@code not_requested}, {@code not_recorded}
 * @param subject as written, by whoever made the certificate
 * @param issuer  as written
 */
public record CertificateReport(
        String state, @Nullable String subject, @Nullable String issuer) {

    static CertificateReport of(Certificate certificate) {
        return new CertificateReport(
                certificate.state().word(),
                certificate.subject() == null ? null : certificate.subject().value(),
                certificate.issuer() == null ? null : certificate.issuer().value());
    }
}
