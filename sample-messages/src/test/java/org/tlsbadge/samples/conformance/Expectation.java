package org.tlsbadge.samples.conformance;

import java.util.Set;
import org.tlsbadge.core.hop.Certificate.State;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Transport.Kind;

/**
 * The right answer for one field, scored as the vectors' README says.
 *
 * @param kinds       the transport kinds that are right; empty when it is scored neither way
 * @param version     JSON label, {@code null} when the field states none, {@code "*"} when it is not scored
 * @param inferred    whether leaving the version out is right too
 * @param cipher      IANA name, or the name as written where it is no suite; null for none, {@code "*"} when not scored
 * @param bits        null for none, -1 when not scored
 * @param certificate the certificate states that are right
 */
record Expectation(
        Set<Kind> kinds, String version, boolean inferred, String cipher, Integer bits, Set<State> certificate) {

    static final String ANY = "*";

    /** Empty when all is right, else what is wrong. */
    String mistakes(Hop hop) {
        StringBuilder wrong = new StringBuilder();
        if (!kinds.isEmpty() && !kinds.contains(hop.transport().kind())) {
            wrong.append("transport ")
                    .append(hop.transport().kind())
                    .append(" not in ")
                    .append(kinds)
                    .append("; ");
        }
        if (hop.transport().isEncrypted() && kinds.contains(Kind.ENCRYPTED)) {
            details(hop, wrong);
        }
        if (!certificate.contains(hop.certificate().state())) {
            wrong.append("certificate ")
                    .append(hop.certificate().state())
                    .append(" not in ")
                    .append(certificate);
        }
        return wrong.toString();
    }

    private void details(Hop hop, StringBuilder wrong) {
        var transport = hop.transport();
        String actualVersion =
                transport.version() == null ? null : transport.version().value().label();
        boolean leftOut = actualVersion == null && inferred;
        boolean derived = version == null && transport.versionInferred();
        if (!ANY.equals(version) && !leftOut && !derived && !java.util.Objects.equals(version, actualVersion)) {
            wrong.append("version ")
                    .append(actualVersion)
                    .append(" not ")
                    .append(version)
                    .append("; ");
        }
        var actual = transport.cipher();
        String name = actual == null ? null : actual.name();
        if (!ANY.equals(cipher) && !java.util.Objects.equals(cipher, name)) {
            wrong.append("cipher ").append(name).append(" not ").append(cipher).append("; ");
        }
        Integer actualBits =
                actual == null || actual.bits() == null ? null : actual.bits().value();
        if ((bits == null || bits >= 0) && !java.util.Objects.equals(bits, actualBits)) {
            wrong.append("bits ")
                    .append(actualBits)
                    .append(" not ")
                    .append(bits)
                    .append("; ");
        }
    }

    /** The errors that are never allowed. */
    boolean isWorst(Hop hop) {
        boolean falseTls = hop.transport().isEncrypted() && !kinds.isEmpty() && !kinds.contains(Kind.ENCRYPTED);
        boolean falseCertificate = hop.certificate().state() == State.VERIFIED && !certificate.contains(State.VERIFIED);
        return falseTls || falseCertificate;
    }
}
