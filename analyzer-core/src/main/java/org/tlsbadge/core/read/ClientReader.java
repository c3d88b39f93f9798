package org.tlsbadge.core.read;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.ClientText;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Hole;
import org.tlsbadge.core.dialect.Holes;
import org.tlsbadge.core.dialect.Template;
import org.tlsbadge.core.hop.IpAddress;
import org.tlsbadge.core.hop.Peer;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.ShortWords;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.trace.Clause;
import org.tlsbadge.core.trace.Keyword;
import org.tlsbadge.core.trace.ReceivedField;

/** The client of a hop, from the places that its server alone writes. */
final class ClientReader {

    private static final ShortWords NO_NAME =
            ShortWords.of("unknown", "<unknown>", "unknownhost", "nxdomain", "dnserror");

    private final Holes holes = new Holes();

    Peer read(ReceivedField field, Dialect dialect) {
        if (field.doubt().isDisputed()) {
            return Peer.UNKNOWN;
        }
        Peer client = network(field, dialect);
        return localHandOver(field, dialect) == null ? client : client.asLocal();
    }

    /** Where the field says that no network was used; null when it does not. */
    @Nullable
    Span localHandOver(ReceivedField field, Dialect dialect) {
        return dialect.localSlots().read(field, holes);
    }

    private Peer network(ReceivedField field, Dialect dialect) {
        Clause from = field.clause(Keyword.FROM);
        Span region = from == null ? null : from.all();
        if (region == null) {
            return Peer.UNKNOWN;
        }
        SourceText source = field.source();
        for (Template shape : dialect.clients()) {
            holes.clear();
            if (shape.matches(source, region, holes)) {
                Cited<IpAddress> address = ClientText.address(source, holes);
                if (address != null || !holes.has(Hole.ADDRESS)) {
                    return peer(source, dialect, address);
                }
            }
        }
        return Peer.UNKNOWN;
    }

    private Peer peer(SourceText source, Dialect dialect, @Nullable Cited<IpAddress> address) {
        Cited<String> name = name(source);
        return new Peer(holes.text(Hole.HELO, source), name, name != null && dialect.nameVerified(), address, false);
    }

    /** Null for the words that stand for "no name". */
    private @Nullable Cited<String> name(SourceText source) {
        Span place = holes.span(Hole.NAME);
        return place == null
                        || source.charAt(place.start()) == '['
                        || NO_NAME.find(source, place.start(), place.end()) >= 0
                ? null
                : Cited.text(source, place);
    }
}
