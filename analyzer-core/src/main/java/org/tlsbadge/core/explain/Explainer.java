package org.tlsbadge.core.explain;

import java.util.Map;
import org.tlsbadge.core.hop.Certificate;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.tls.Strength;
import org.tlsbadge.core.trust.Grade;
import org.tlsbadge.core.trust.Role;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.Finding;
import org.tlsbadge.core.verdict.FindingCode;

/** Says badges and findings in words of one language. */
public final class Explainer {

    private final Messages messages;

    public Explainer(Messages messages) {
        this.messages = messages;
    }

    /** The words that this one speaks. */
    public Messages messages() {
        return messages;
    }

    /** The finding with what it knows; arguments that its code does not have are left out. */
    public Explanation explain(Finding finding) {
        return explain(finding.code(), new Places.Known(finding));
    }

    /** The first line of it alone. */
    public String headline(Finding finding) {
        return messages.text("finding.".concat(finding.code().code()).concat(".headline"), new Places.Known(finding));
    }

    /** The finding as such, of no message in particular. */
    public Explanation explain(FindingCode code) {
        return explain(code, new Places.Of(Map.of()));
    }

    private Explanation explain(FindingCode code, Places places) {
        String key = "finding.".concat(code.code());
        return new Explanation(
                messages.text(key.concat(".headline"), places),
                messages.text(key.concat(".why"), places),
                messages.text(key.concat(".user"), places),
                messages.text(key.concat(".helpdesk"), places),
                messages.text(key.concat(".administrator"), places));
    }

    /** The one line that stands beside the picture; it speaks of the last leg only. */
    public String label(Badge badge) {
        return messages.text(key(badge, ".label"));
    }

    /** What is known and how, in one to three sentences. */
    public String explanation(Badge badge) {
        return messages.text(key(badge, ".explanation"));
    }

    /** What stands for the picture where there is none, such as in a screen reader. */
    public String alt(Badge badge) {
        return messages.text(key(badge, ".alt"));
    }

    /** What each audience can do. */
    public Advice advice(Badge badge) {
        return new Advice(
                messages.text(key(badge, ".advice.user")),
                messages.text(key(badge, ".advice.helpdesk")),
                messages.text(key(badge, ".advice.administrator")));
    }

    /** A short phrase. */
    public String certificate(Certificate.State state) {
        return messages.text("certificate.".concat(state.word()));
    }

    /** A short phrase. */
    public String transport(Transport.Kind kind) {
        return messages.text("transport.".concat(kind.word()));
    }

    /** A short phrase. */
    public String strength(Strength strength) {
        return messages.text("strength.".concat(strength.wire()));
    }

    /** A short phrase. */
    public String role(Role role) {
        return messages.text("role.".concat(role.word()));
    }

    /** Who may have written the line, as a short phrase. */
    public String standing(Role role) {
        return messages.text(role.isVouched() ? "standing.vouched" : "standing.claimed");
    }

    /** A short phrase. */
    public String grade(Grade grade) {
        return messages.text("grade.".concat(grade.word()));
    }

    private static String key(Badge badge, String word) {
        return "badge.".concat(badge.state()).concat(word);
    }
}
