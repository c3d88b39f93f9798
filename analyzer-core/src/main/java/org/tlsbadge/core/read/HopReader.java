package org.tlsbadge.core.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Holes;
import org.tlsbadge.core.dialect.Register;
import org.tlsbadge.core.dialect.servers.Servers;
import org.tlsbadge.core.dialect.servers.UnknownServer;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Certificate;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Peer;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.trace.Clause;
import org.tlsbadge.core.trace.Keyword;
import org.tlsbadge.core.trace.Quoting;
import org.tlsbadge.core.trace.ReceivedField;
import org.tlsbadge.core.trace.ReceivedParser;

/** Reads {@code Received} fields into hops. An object serves one thread and any number of fields. */
public final class HopReader {

    private final Register register;
    private final ReceivedParser parser;
    private final DialectReader reader = new DialectReader();
    private final Holes scratch = new Holes();

    public HopReader(Limits limits) {
        this(Servers.REGISTER, limits);
    }

    /** A reader that knows these servers. */
    public HopReader(Register register, Limits limits) {
        this.register = register;
        this.parser = new ReceivedParser(limits);
    }

    /**
     * The hop that the field describes. Total: a field that cannot be read gives a hop of an unknown server that records
     * nothing.
     *
     * @param index the field's number, 0 for the newest
     */
    public Hop read(HeaderField header, int index) {
        SourceText source = header.source();
        ReceivedField field = parser.parse(source, header.body());
        Reading reading = read(field);
        for (Quoting other : parser.alternatives()) {
            Reading second = read(parser.parse(source, header.body(), other));
            if (!second.agreesWith(reading)) {
                reading = disputed(reading, second, header.body());
            } else if (!second.hasSameClient(reading)) {
                reading = reading.withoutClient();
            }
        }
        return hop(field, index, reading);
    }

    private Reading read(ReceivedField field) {
        List<Dialect> claims = register.claims(field, scratch);
        if (claims.size() == 1) {
            return reader.read(field, claims.get(0));
        }
        Reading first = null;
        for (Dialect dialect : claims) {
            Reading reading = reader.read(field, dialect);
            if (first != null && !first.agreesWith(reading)) {
                Dialect named = register.named(field, scratch);
                return reader.read(field, named == null ? UnknownServer.DIALECT : named);
            }
            first = first == null ? reading : first;
        }
        return first == null ? reader.read(field, UnknownServer.DIALECT) : first;
    }

    /** Two ways to read the field, and nothing tells which one is right. */
    private static Reading disputed(Reading one, Reading other, Span body) {
        boolean anySaysTls = one.transport().isEncrypted()
                || other.transport().isEncrypted()
                || one.transport().kind() == Transport.Kind.CONTRADICTORY
                || other.transport().kind() == Transport.Kind.CONTRADICTORY;
        Span proof = one.transport().proof() == null
                ? other.transport().proof()
                : one.transport().proof();
        Transport transport = anySaysTls
                ? Transport.contradictory(
                        proof == null ? body : proof, other.transport().proof())
                : Transport.NOT_RECORDED;
        return new Reading(one.server(), Peer.UNKNOWN, null, transport, Certificate.NOT_RECORDED);
    }

    private Hop hop(ReceivedField field, int index, Reading reading) {
        Clause by = field.clause(Keyword.BY);
        Clause with = field.clause(Keyword.WITH);
        return new Hop(
                index,
                field,
                reading.server(),
                reading.client(),
                by == null ? null : cited(field, by.word()),
                with == null ? null : cited(field, with.value()),
                reading.authenticated(),
                reading.transport(),
                reading.certificate());
    }

    private static @Nullable Cited<String> cited(ReceivedField field, @Nullable Span span) {
        return span == null ? null : Cited.text(field.source(), span);
    }
}
