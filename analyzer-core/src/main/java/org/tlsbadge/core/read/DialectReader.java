package org.tlsbadge.core.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.Hole;
import org.tlsbadge.core.dialect.Holes;
import org.tlsbadge.core.dialect.Meaning;
import org.tlsbadge.core.dialect.Place;
import org.tlsbadge.core.dialect.Statement;
import org.tlsbadge.core.dialect.With;
import org.tlsbadge.core.hop.Certificate;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Peer;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.tls.TlsVersion;
import org.tlsbadge.core.trace.Clause;
import org.tlsbadge.core.trace.Doubt;
import org.tlsbadge.core.trace.Keyword;
import org.tlsbadge.core.trace.ReceivedField;

/** Reads a field as one dialect writes it. An object serves one thread. */
final class DialectReader {

    private final Holes tried = new Holes();
    private final Holes session = new Holes();
    private final ClientReader clients = new ClientReader();

    Reading read(ReceivedField field, Dialect dialect) {
        session.clear();
        Claim claim = new Claim(field, dialect);
        readStatements(claim);
        Peer client = clients.read(field, dialect);
        Transport transport = transport(claim, client);
        boolean encrypted = transport.isEncrypted() || transport.cipher() != null;
        Certificate certificate = encrypted ? certificate(claim, transport) : Certificate.NOT_RECORDED;
        return new Reading(dialect.name(), client, authenticated(claim), transport, certificate);
    }

    private void readStatements(Claim claim) {
        List<Statement> statements = claim.dialect.statements();
        for (int i = 0; i < statements.size(); i++) {
            tried.clear();
            Span span = statements.get(i).slot().read(claim.field, tried);
            if (span != null) {
                session.fillFrom(tried);
                claim.note(statements.get(i), proof(claim, statements.get(i), span));
            }
        }
    }

    /** Of a shape of a whole clause only the server's own comment is proof: the one with the session or the certificate, or the last. */
    private Span proof(Claim claim, Statement statement, Span span) {
        Place place = statement.slot().place();
        Clause clause = place.part() == Place.Part.ALL ? claim.field.clause(place.clause()) : null;
        Span last = clause == null ? null : clause.comment(-1);
        if (clause == null || last == null) {
            return span;
        }
        int details = statement.certificate() == null
                ? Math.max(tried.start(Hole.VERSION), tried.start(Hole.CIPHER))
                : tried.start(Hole.SUBJECT);
        for (int i = 0; i < clause.comments(); i++) {
            Span comment = clause.comment(i);
            if (comment != null && comment.start() <= details && details < comment.end()) {
                return comment;
            }
        }
        return last;
    }

    private Transport transport(Claim claim, Peer client) {
        if (claim.field.doubt().isUnreadable()) {
            return Transport.NOT_RECORDED;
        }
        Meaning word = claim.wordMeaning();
        Span tls = claim.encrypted;
        Span plain = claim.plaintext;
        if (claim.field.doubt() == Doubt.REPEATED) {
            return repeated(claim, word);
        }
        if (plain != null) {
            Span other = tls != null ? tls : word == Meaning.ENCRYPTED ? claim.word : null;
            return other != null ? Transport.contradictory(plain, other) : plaintext(claim, client, plain);
        }
        if (tls != null) {
            boolean disagrees = word == Meaning.PLAINTEXT && claim.dialect.sureWords();
            return disagrees
                    ? Transport.contradictory(tls, claim.word)
                    : SessionReader.read(claim.field.source(), claim.dialect, session, tls);
        }
        if (word == Meaning.ENCRYPTED && claim.word != null) {
            if (claim.unbacked && !session.has(Hole.CIPHER) || claim.isAnybodys()) {
                return Transport.NOT_RECORDED;
            }
            return SessionReader.read(claim.field.source(), claim.dialect, session, claim.word);
        }
        return word == Meaning.PLAINTEXT && claim.word != null
                ? plaintext(claim, client, claim.word)
                : silent(claim, client, word);
    }

    private static Transport repeated(Claim claim, Meaning word) {
        Span first = claim.encrypted != null ? claim.encrypted : claim.word;
        return first == null || claim.encrypted == null && word == Meaning.SILENT
                ? Transport.NOT_RECORDED
                : Transport.contradictory(first, claim.word);
    }

    private Transport plaintext(Claim claim, Peer client, Span proof) {
        if (!client.isSameHost()) {
            return Transport.of(Transport.Kind.PLAINTEXT, proof);
        }
        return local(claim, proof);
    }

    private Transport silent(Claim claim, Peer client, Meaning word) {
        if (word == Meaning.LOCAL) {
            return Transport.of(Transport.Kind.LOCAL, claim.word);
        }
        if (!client.local() && !(client.isSameHost() && recordsTls(claim))) {
            return Transport.NOT_RECORDED;
        }
        return local(
                claim, client.address() == null ? claim.word : client.address().proof());
    }

    /** What says that no network was used proves it; where nothing does, the other place. */
    private Transport local(Claim claim, @Nullable Span otherwise) {
        Span said = clients.localHandOver(claim.field, claim.dialect);
        return Transport.of(Transport.Kind.LOCAL, said == null ? otherwise : said);
    }

    /** Of a server that records nothing, silence about a loopback connection is silence, too. */
    private static boolean recordsTls(Claim claim) {
        return claim.dialect.recording().always().contains(Fact.TLS);
    }

    private Certificate certificate(Claim claim, Transport transport) {
        SourceText source = claim.field.source();
        if (claim.certificate != null && claim.certificateSpan != null) {
            return CertificateNames.in(source, claim.certificate, claim.certificateSpan, session);
        }
        Span verify = session.span(Hole.VERIFY);
        if (verify == null) {
            return Certificate.NOT_RECORDED;
        }
        Certificate.State state = claim.dialect.verdicts().state(source, verify.start(), verify.end());
        boolean unproven = state == Certificate.State.VERIFIED
                && claim.dialect.verifiesResumed()
                && transport.version() != null
                && transport.version().value() == TlsVersion.TLS_1_3;
        return state == Certificate.State.NOT_RECORDED || unproven
                ? Certificate.NOT_RECORDED
                : CertificateNames.in(source, state, verify, session);
    }

    private @Nullable Boolean authenticated(Claim claim) {
        if (claim.field.doubt().isDisputed()) {
            return null;
        }
        if (claim.with.authenticated()) {
            return true;
        }
        if (claim.dialect.authSlots().read(claim.field, tried) != null) {
            return true;
        }
        return claim.dialect.recordsAuth() && claim.with.isMail() ? false : null;
    }

    /** What the statements of one dialect find in one field. */
    private static final class Claim {
        private final ReceivedField field;
        private final Dialect dialect;
        private final @Nullable Span word;
        private final With with;
        private @Nullable Span encrypted;
        private @Nullable Span plaintext;
        private boolean unbacked;
        private Certificate.@Nullable State certificate;
        private @Nullable Span certificateSpan;

        Claim(ReceivedField field, Dialect dialect) {
            Clause clause = field.clause(Keyword.WITH);
            this.field = field;
            this.dialect = dialect;
            this.word = clause == null ? null : clause.word();
            this.with = word == null ? With.NOTHING : dialect.words().read(field.source(), word.start(), word.end());
        }

        void note(Statement statement, Span span) {
            if (statement.meaning() == Meaning.ENCRYPTED && encrypted == null) {
                encrypted = span;
            } else if (statement.meaning() == Meaning.PLAINTEXT && plaintext == null) {
                plaintext = span;
            }
            unbacked |= statement.meaning() == Meaning.UNBACKED;
            if (statement.certificate() != null && certificate == null) {
                certificate = statement.certificate();
                certificateSpan = span;
            }
        }

        /** Without {@code by}, nothing tells where the words of the client of an unknown server end. */
        boolean isAnybodys() {
            boolean unknown = dialect.name().equals(Hop.UNKNOWN_SERVER);
            return unknown && field.clause(Keyword.BY) == null;
        }

        Meaning wordMeaning() {
            boolean inside = dialect.insideWithoutFrom() && field.clause(Keyword.FROM) == null;
            return inside && with.meaning() == Meaning.PLAINTEXT ? Meaning.SILENT : with.meaning();
        }
    }
}
