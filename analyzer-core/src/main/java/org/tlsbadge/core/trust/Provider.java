package org.tlsbadge.core.trust;

import java.util.List;
import org.tlsbadge.core.dialect.Domain;
import org.tlsbadge.core.dialect.Holes;
import org.tlsbadge.core.dialect.Template;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.IpAddress;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.trace.Clause;
import org.tlsbadge.core.trace.Keyword;
import org.tlsbadge.core.trace.ReceivedField;

/**
 * A mailbox provider, from dated data.
 *
 * @param name           as in the report
 * @param title          as people call it
 * @param domains        its servers call themselves so behind {@code by}
 * @param products       what only its servers write into the first comment of {@code by}
 * @param dialects       the software it runs
 * @param internal       addresses that only its own servers have
 * @param privateIsInside whether clients with private, loopback or link-local addresses are its own
 * @param withoutFrom    whether a field without {@code from} is a hand-over between its own servers
 * @param stamps         its own headers about the border
 */
public record Provider(
        String name,
        String title,
        List<String> domains,
        List<Template> products,
        List<String> dialects,
        List<InternalRange> internal,
        boolean privateIsInside,
        boolean withoutFrom,
        List<StampFormat> stamps) {

    /**
     * Addresses of the provider's own.
     *
     * @param network the range
     * @param helo    the domain under which a client there must call itself, where the provider sends customers' mail from the
     *                same range; empty when it does not
     */
    public record InternalRange(Network network, String helo) {}

    public Provider {
        domains = List.copyOf(domains);
        products = List.copyOf(products);
        dialects = List.copyOf(dialects);
        internal = List.copyOf(internal);
        stamps = List.copyOf(stamps);
    }

    /** Whether this provider wrote the field, which one of its dialects reads. */
    boolean wrote(Hop hop) {
        if (hop.by() == null) {
            return false;
        }
        Span name = hop.by().proof();
        for (String domain : domains) {
            if (Domain.isUnder(hop.field().source(), name, domain)) {
                return true;
            }
        }
        Cited<IpAddress> address = withoutFrom ? hop.byAddress() : null;
        return address != null && contains(address.value(), "") || isProduct(hop.field());
    }

    private boolean isProduct(ReceivedField field) {
        Clause by = field.clause(Keyword.BY);
        Span comment = by == null ? null : by.comment(0);
        for (Template product : products) {
            if (comment != null && product.matches(field.source(), comment, new Holes())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a host is one of the provider's. */
    boolean isNamed(String host) {
        for (String domain : domains) {
            if (Domain.isUnder(host, domain)) {
                return true;
            }
        }
        return false;
    }

    boolean contains(IpAddress address, String helo) {
        if (privateIsInside && (address.isPrivate() || address.isLoopback() || address.isLinkLocal())) {
            return true;
        }
        for (InternalRange range : internal) {
            if (range.network().contains(address) && (range.helo().isEmpty() || Domain.isUnder(helo, range.helo()))) {
                return true;
            }
        }
        return false;
    }
}
