package org.tlsbadge.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.tlsbadge.core.hop.Evidence;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.verdict.Finding;

/** What was read of a hop, for comparison; and that each fact shows its characters. */
final class Facts {

    private Facts() {}

    /** Everything, places included. */
    static String of(Hop hop) {
        return String.join(
                " | ",
                hop.server(),
                session(hop),
                String.valueOf(hop.client().address()),
                String.valueOf(hop.client().name()),
                String.valueOf(hop.client().helo()),
                hop.client().nameVerified() + " " + hop.client().local(),
                hop.certificate().state() + " " + hop.certificate().subject() + " "
                        + hop.certificate().issuer(),
                String.valueOf(hop.by()),
                String.valueOf(hop.byAddress()),
                String.valueOf(hop.with()),
                hop.authenticated() + " " + hop.time() + " " + hop.requireTls() + " "
                        + hop.field().doubt(),
                Evidence.of(hop).toString());
    }

    /** What the field states of the session, without places. */
    static String session(Hop hop) {
        Transport transport = hop.transport();
        return transport.kind()
                + " "
                + (transport.version() == null ? null : transport.version().value())
                + " "
                + (transport.cipher() == null ? null : transport.cipher().name());
    }

    static void haveTheirProofs(Hop hop) {
        Span body = hop.field().body();
        for (Evidence evidence : Evidence.of(hop)) {
            isInside(evidence.place(), body, evidence.says());
        }
        Transport transport = hop.transport();
        boolean says = transport.kind() != Transport.Kind.NOT_RECORDED;
        assertThat(transport.proof() != null)
                .as("proof of %s", transport.kind())
                .isEqualTo(says);
        if (transport.proof() != null) {
            isInside(transport.proof(), body, "transport");
        }
        if (hop.certificate().proof() != null) {
            isInside(hop.certificate().proof(), body, "certificate");
        }
    }

    static void isInside(Finding finding, Hop hop) {
        for (Span proof : finding.proof()) {
            isInside(proof, hop.field().body(), finding.code().code());
        }
    }

    private static void isInside(Span proof, Span body, String what) {
        assertThat(proof.isEmpty()).as("%s: an empty proof", what).isFalse();
        assertThat(proof.start()).as(what).isGreaterThanOrEqualTo(body.start());
        assertThat(proof.end()).as(what).isLessThanOrEqualTo(body.end());
    }
}
