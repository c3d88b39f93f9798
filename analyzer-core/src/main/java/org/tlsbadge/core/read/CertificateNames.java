package org.tlsbadge.core.read;

import org.tlsbadge.core.dialect.Hole;
import org.tlsbadge.core.dialect.Holes;
import org.tlsbadge.core.hop.Certificate;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/**
 * Subject and issuer beside the verdict. Servers do not escape quotation marks in them, so with such a mark nobody can say where
 * the subject ends: then neither is reported.
 */
final class CertificateNames {

    private CertificateNames() {}

    static Certificate in(SourceText source, Certificate.State state, Span proof, Holes holes) {
        Cited<String> subject = holes.text(Hole.SUBJECT, source);
        Cited<String> issuer = holes.text(Hole.ISSUER, source);
        boolean ambiguous = subject != null && subject.value().indexOf('"') >= 0
                || issuer != null && issuer.value().indexOf('"') >= 0;
        return ambiguous ? Certificate.of(state, proof) : new Certificate(state, proof, subject, issuer);
    }
}
