package org.tlsbadge.http.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.header.HeaderBlock;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.header.HeaderReader;
import org.tlsbadge.core.header.PastedHeaders;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.tls.TlsProfile;
import org.tlsbadge.core.trust.Inside;
import org.tlsbadge.core.trust.TrustPolicy;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.http.problem.ProblemException;
import org.tlsbadge.http.problem.ProblemKind;

/** Turns submissions into questions, with what the operator set for all of them. */
final class Questions {

    private static final int INSIDE = 1_000;
    private static final int FIELDS = 10_000;
    private static final String WANTED =
            "No mail header was found. Expected are the header lines of a message, such as \"Received: from … by …\","
                    + " as the mail program shows them under \"source\", \"original\" or \"internet headers\".";

    private final Configuration configuration;
    private final Inside inside;
    private final Limits limits = Limits.DEFAULT;

    Questions(Configuration configuration) {
        this.configuration = configuration;
        this.inside = Inside.parse(configuration.inside());
    }

    /** How many bytes of a message are of use. */
    int useful() {
        return limits.headerBlock() + 1;
    }

    /** A message or its header block, as bytes. */
    Question of(byte[] message, Submission how, @Nullable String acceptLanguage) {
        return question(new HeaderReader(limits).read(message), how, acceptLanguage);
    }

    /** A paste, which may be damaged. */
    Question ofPaste(String text, Submission how, @Nullable String acceptLanguage) {
        return question(PastedHeaders.read(text, limits), how, acceptLanguage);
    }

    /** Whatever the submission holds. */
    Question of(Submission submission, @Nullable String acceptLanguage) {
        if (submission.fields() != null) {
            return question(block(submission.fields()), submission, acceptLanguage);
        }
        if (submission.headers() != null && !submission.headers().isBlank()) {
            return ofPaste(submission.headers(), submission, acceptLanguage);
        }
        if (submission.message() != null && !submission.message().isBlank()) {
            return question(new HeaderReader(limits).read(submission.message()), submission, acceptLanguage);
        }
        throw new ProblemException(
                ProblemKind.EMPTY, "Expected is {\"headers\": \"…\"} or {\"fields\": [[\"Received\", \"…\"], …]}.");
    }

    private Question question(HeaderBlock block, Submission how, @Nullable String acceptLanguage) {
        if (block.isEmpty()) {
            throw new ProblemException(ProblemKind.NO_HEADER, WANTED);
        }
        return new Question(block, options(how), words(how.lang(), acceptLanguage));
    }

    private HeaderBlock block(List<List<String>> pairs) {
        List<HeaderField> fields = new ArrayList<>(Math.min(pairs.size(), FIELDS));
        boolean truncated = pairs.size() > FIELDS;
        for (List<String> pair : truncated ? pairs.subList(0, FIELDS) : pairs) {
            if (pair == null || pair.size() != 2 || pair.get(0) == null || pair.get(1) == null) {
                throw new ProblemException(
                        ProblemKind.UNREADABLE, "Each of \"fields\" is a pair of strings: name and value.");
            }
            HeaderField field = HeaderField.of(pair.get(0), pair.get(1));
            boolean cut = field.body().length() > limits.field();
            int start = field.body().start();
            fields.add(
                    cut
                            ? new HeaderField(field.source(), field.name(), new Span(start, start + limits.field()))
                            : field);
            truncated |= cut;
        }
        return new HeaderBlock(fields, truncated);
    }

    private Options options(Submission how) {
        boolean claimed = "claimed".equals(how.newest());
        if (how.newest() != null && !claimed && !how.newest().equals("vouched")) {
            throw new ProblemException(ProblemKind.PARAMETER, "\"newest\" is vouched or claimed.");
        }
        TlsProfile profile = how.profile() == null ? configuration.profile() : TlsProfile.named(how.profile());
        if (profile == null) {
            throw new ProblemException(ProblemKind.PARAMETER, "\"profile\" is one of those that /v1/profiles lists.");
        }
        return new Options(new TrustPolicy(inside(how.inside()), claimed), profile, limits, minute());
    }

    /** Dates are compared with hours to spare, and what is asked within a minute is asked alike. */
    private static Instant minute() {
        return Instant.now().truncatedTo(ChronoUnit.MINUTES);
    }

    private Inside inside(@Nullable List<String> named) {
        if (named == null || named.isEmpty()) {
            return inside;
        }
        if (named.size() > INSIDE) {
            throw new ProblemException(ProblemKind.PARAMETER, "\"inside\" has at most " + INSIDE + " entries.");
        }
        List<String> all = new ArrayList<>(configuration.inside());
        all.addAll(named);
        try {
            return Inside.parse(all);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new ProblemException(
                    ProblemKind.PARAMETER, "\"inside\" lists hosts, domains, addresses and networks, nothing else.");
        }
    }

    /** The language asked for by name goes before the one the client prefers. */
    static Messages words(@Nullable String lang, @Nullable String acceptLanguage) {
        return lang == null || lang.isBlank()
                ? Messages.best(acceptLanguage)
                : Messages.in(Locale.forLanguageTag(lang.strip()));
    }
}
