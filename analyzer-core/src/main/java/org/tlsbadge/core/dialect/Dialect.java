package org.tlsbadge.core.dialect;

import java.util.List;

/**
 * How one kind of mail server writes its {@code Received} field.
 *
 * @param name        the server, as in the report: lower case, hyphens
 * @param title       the server, as people call it
 * @param marks       how it makes itself known; one is enough
 * @param condition   what the field must have besides a mark that names no product
 * @param statements  the places where it states the session and the certificate; the first that fits counts for each
 * @param words       what it writes behind {@code with}
 * @param verdicts    what its {@code {verify}} words mean
 * @param clients     the shapes of its {@code from} clause, to read the client's address from
 * @param nameVerified whether the name of the client's address was confirmed by a forward look-up
 * @param localSlots  the places where it says that no network was used
 * @param authSlots   the places where it says that SMTP AUTH was used, besides the {@code with} word
 * @param recordsAuth whether no mark of SMTP AUTH means that there was none
 * @param versionIsFamily whether its version is OpenSSL's name for a family of suites, not the session's
 * @param insideWithoutFrom whether a field without a {@code from} clause is of a hand-over inside the provider, where silence says nothing
 * @param sureWords   whether its words and its TLS text never disagree, so that a disagreement is not its own doing
 * @param verifiesResumed whether it calls the certificate of every resumed session of TLS 1.3 verified, though none was presented
 * @param recording   what it records
 */
public record Dialect(
        String name,
        String title,
        List<Mark> marks,
        Condition condition,
        List<Statement> statements,
        Words words,
        Verdicts verdicts,
        List<Template> clients,
        boolean nameVerified,
        Slots localSlots,
        Slots authSlots,
        boolean recordsAuth,
        boolean versionIsFamily,
        boolean insideWithoutFrom,
        boolean sureWords,
        boolean verifiesResumed,
        Recording recording) {

    public Dialect {
        marks = List.copyOf(marks);
        statements = List.copyOf(statements);
        clients = List.copyOf(clients);
    }

    /** Begins the description of a server. */
    public static DialectBuilder named(String name, String title) {
        return new DialectBuilder(name, title);
    }

    @Override
    public String toString() {
        return name;
    }
}
