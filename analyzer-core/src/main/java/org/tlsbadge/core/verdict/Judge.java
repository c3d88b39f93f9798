package org.tlsbadge.core.verdict;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.Certificate;
import org.tlsbadge.core.hop.Cipher;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.IpAddress;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.tls.Strength;
import org.tlsbadge.core.trust.Role;
import org.tlsbadge.core.trust.Stamp;

/** Gives a message its badge. Only vouched hops can improve it. */
public final class Judge {

    private Judge() {}

    public static Verdict judge(Case the) {
        Findings findings = new Findings();
        Hop border = the.border();
        Badge badge = badge(the, border);
        if (border != null) {
            BorderFindings.add(the, border, badge, findings);
        }
        int claimedEncrypted = claimedEncrypted(the);
        TraceFindings.add(the, claimedEncrypted, findings);
        MessageFindings.add(the, findings);
        Certificate.State certificate = border == null
                ? Certificate.State.NOT_RECORDED
                : border.certificate().state();
        return new Verdict(badge, certificate, findings.all(), claimedEncrypted);
    }

    /** Model section 4: the first row that matches decides. A stamp can lower the answer, never raise it. */
    private static Badge badge(Case the, @Nullable Hop border) {
        if (border == null) {
            return Badge.NOT_RECORDED;
        }
        if (the.standing().internal()) {
            return the.truncated() ? Badge.NOT_RECORDED : Badge.INTERNAL;
        }
        Stamp stamp = the.standing().stamp();
        if (stamp != null && !stamp.encrypted()) {
            return Badge.NOT_ENCRYPTED;
        }
        if (comesThroughProxy(border)) {
            return Badge.NOT_RECORDED;
        }
        return switch (border.transport().kind()) {
            case LOCAL, NOT_RECORDED, CONTRADICTORY -> Badge.NOT_RECORDED;
            case PLAINTEXT -> Badge.NOT_ENCRYPTED;
            case ENCRYPTED -> encrypted(the, border);
        };
    }

    private static Badge encrypted(Case the, Hop border) {
        for (Hop hop : the.hops()) {
            if (isPartlyPlain(the, hop)) {
                return Badge.PARTLY_ENCRYPTED;
            }
        }
        Strength strength = strength(the, border.transport());
        Stamp stamp = the.standing().stamp();
        boolean weak = strength.poor()
                || stamp != null
                        && the.profile().judge(stamp.version(), stamp.suite()).poor();
        return weak ? Badge.ENCRYPTED_WEAK : Badge.ENCRYPTED;
    }

    /** How strong a session is by the message's profile. A suite that nobody knows may be weak, whatever the version. */
    public static Strength strength(Case the, Transport transport) {
        Cipher cipher = transport.cipher();
        Strength strength = the.profile()
                .judge(
                        transport.version() == null ? null : transport.version().value(),
                        cipher == null ? null : cipher.suite());
        boolean unknown = cipher != null && cipher.suite() == null;
        return unknown && !strength.poor() ? Strength.UNKNOWN : strength;
    }

    /** Behind NAT, a load balancer or a container proxy every stranger has such an address. */
    static boolean comesThroughProxy(Hop border) {
        if (border.client().address() == null) {
            return false;
        }
        IpAddress address = border.client().address().value();
        return address.isPrivate() || address.isLinkLocal() || address.isLoopback();
    }

    /** A leg between public addresses without TLS: inside one that the caller named, outside one that admits it. */
    static boolean isPartlyPlain(Case the, Hop hop) {
        Integer border = the.standing().border();
        Cited<IpAddress> client = hop.client().address();
        boolean plain = hop.transport().kind() == Transport.Kind.PLAINTEXT;
        if (!plain || border == null || hop.index() == border || client == null) {
            return false;
        }
        if (hop.index() < border && !the.standing().inside().contains(client.value())) {
            return false;
        }
        return isRouted(client.value())
                && (hop.byAddress() == null || isRouted(hop.byAddress().value()));
    }

    private static boolean isRouted(IpAddress address) {
        return address.isPublic() && !address.isShared();
    }

    private static int claimedEncrypted(Case the) {
        List<Role> roles = the.standing().roles();
        int count = 0;
        for (Hop hop : the.hops()) {
            count += roles.get(hop.index()) == Role.CLAIMED && hop.transport().isEncrypted() ? 1 : 0;
        }
        return count;
    }
}
