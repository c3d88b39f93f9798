package org.tlsbadge.core.dialect;

import java.util.ArrayList;
import java.util.List;
import org.tlsbadge.core.hop.Certificate;

/** The words in which a {@link Dialect} is written down. */
public final class DialectBuilder {

    private final String name;
    private final String title;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Slots> conditions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Template> clients = new ArrayList<>();
    private final List<Slot> localSlots = new ArrayList<>();
    private final List<Slot> authSlots = new ArrayList<>();
    private Words words = Words.STANDARD;
    private Verdicts verdicts = Verdicts.NONE;
    private boolean nameVerified;
    private boolean recordsAuth;
    private boolean versionIsFamily;
    private boolean insideWithoutFrom;
    private boolean sureWords;
    private boolean verifiesResumed;
    private Recording recording = Recording.NOTHING;

    DialectBuilder(String name, String title) {
        this.name = name;
        this.title = title;
    }

    /** A text that names the product. */
    public DialectBuilder knownBy(Place place, String... shapes) {
        return marked(false, false, place, shapes);
    }

    /**
     * A text that names the product and may stand behind a comment with the envelope sender. What a sender can write there ends with his
     * domain and {@code >}, and that must not fit the shape.
     */
    public DialectBuilder knownBehindSender(Place place, String... shapes) {
        return marked(true, false, place, shapes);
    }

    private DialectBuilder marked(boolean behindSender, boolean shapeOnly, Place place, String... shapes) {
        for (String shape : shapes) {
            marks.add(Mark.of(place, shape, behindSender, shapeOnly));
        }
        return this;
    }

    /** The domains of the provider that runs it: the name behind {@code by} is one of them or lies below. */
    public DialectBuilder knownByDomain(String... domains) {
        for (String domain : domains) {
            marks.add(Mark.domain(domain));
        }
        return this;
    }

    /** No product is named; the shape of this text is all there is. */
    public DialectBuilder knownByShape(Place place, String... shapes) {
        return marked(true, true, place, shapes);
    }

    /** A mark that names no product counts only in a field that has one of these shapes here, too. */
    public DialectBuilder onlyWhere(Place place, String... shapes) {
        conditions.add(new Slots(Slot.all(place, shapes)));
        return this;
    }

    /** Where it states a TLS session. */
    public DialectBuilder tls(Place place, String... shapes) {
        return states(Meaning.ENCRYPTED, place, shapes);
    }

    /** Where it gives details of a session that another place or the {@code with} word states. */
    public DialectBuilder details(Place place, String... shapes) {
        return states(Meaning.SILENT, place, shapes);
    }

    /** What only its default text has, which gives details of every TLS session: without them its {@code with} word proves no TLS. */
    public DialectBuilder alwaysWithDetails(Place place, String... shapes) {
        return states(Meaning.UNBACKED, place, shapes);
    }

    /** Where it states that there was no TLS. */
    public DialectBuilder plaintext(Place place, String... shapes) {
        return states(Meaning.PLAINTEXT, place, shapes);
    }

    private DialectBuilder states(Meaning meaning, Place place, String... shapes) {
        for (Slot slot : Slot.all(place, shapes)) {
            statements.add(new Statement(slot, meaning, null));
        }
        return this;
    }

    /** Where it states what became of the client's certificate. */
    public DialectBuilder certificate(Certificate.State state, Place place, String... shapes) {
        for (Slot slot : Slot.all(place, shapes)) {
            statements.add(new Statement(slot, null, state));
        }
        return this;
    }

    /** What it writes behind {@code with}. */
    public DialectBuilder with(Words itsWords) {
        words = itsWords;
        return this;
    }

    /** What its {@code {verify}} words mean. */
    public DialectBuilder verify(Verdicts itsVerdicts) {
        verdicts = itsVerdicts;
        return this;
    }

    /** Shapes of the whole {@code from} clause; {@code {address}} must be written by the server alone. */
    public DialectBuilder client(String... shapes) {
        for (String shape : shapes) {
            clients.add(Template.of(shape));
        }
        return this;
    }

    /** The server is documented to confirm {@code {name}} by a forward look-up. */
    public DialectBuilder verifiesNames() {
        nameVerified = true;
        return this;
    }

    public DialectBuilder local(Place place, String... shapes) {
        localSlots.addAll(Slot.all(place, shapes));
        return this;
    }

    public DialectBuilder authenticated(Place place, String... shapes) {
        authSlots.addAll(Slot.all(place, shapes));
        recordsAuth = true;
        return this;
    }

    /** It writes A behind the transmission type, or its own remark, whenever SMTP AUTH was used. */
    public DialectBuilder recordsAuth() {
        recordsAuth = true;
        return this;
    }

    /** Its version is that of {@code SSL_CIPHER_get_version}: the protocol that first defined the suite. */
    public DialectBuilder versionIsFamily() {
        versionIsFamily = true;
        return this;
    }

    /** It writes no {@code from} clause when it hands over inside its own house; what it does not say there means nothing. */
    public DialectBuilder insideWithoutFrom() {
        insideWithoutFrom = true;
        return this;
    }

    /** Its word behind {@code with} and its TLS text always agree. */
    public DialectBuilder sureWords() {
        sureWords = true;
        return this;
    }

    /** It calls every resumed session of TLS 1.3 verified, so that the word proves nothing there. */
    public DialectBuilder verifiesResumed() {
        verifiesResumed = true;
        return this;
    }

    public DialectBuilder records(Fact... facts) {
        recording = recording.andAlways(facts);
        return this;
    }

    /** Facts that an administrator can switch on, and the setting that does. */
    public DialectBuilder recordsWhen(String setting, Fact... facts) {
        recording = recording.andConfigured(setting, facts);
        return this;
    }

    public Dialect build() {
        return new Dialect(
                name,
                title,
                marks,
                new Condition(conditions),
                statements,
                words,
                verdicts,
                clients,
                nameVerified,
                new Slots(localSlots),
                new Slots(authSlots),
                recordsAuth,
                versionIsFamily,
                insideWithoutFrom,
                sureWords,
                verifiesResumed,
                recording);
    }
}
