package org.tlsbadge.http.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.tlsbadge.core.dialect.servers.Servers;
import org.tlsbadge.core.explain.Explainer;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.tls.CipherNames;
import org.tlsbadge.core.tls.CipherSuite;
import org.tlsbadge.core.tls.TlsProfile;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.FindingCode;
import org.tlsbadge.http.problem.ProblemException;
import org.tlsbadge.http.problem.ProblemKind;

/** What there is to look up: codes, servers, cipher suites, profiles, problems. */
final class Reference {

    private final TlsProfile standard;

    Reference(TlsProfile standard) {
        this.standard = standard;
    }

    static void explanations(Context ctx) {
        Explainer words = words(ctx);
        List<ExplanationAnswer> all = new ArrayList<>();
        for (Badge badge : Badge.values()) {
            all.add(ExplanationAnswer.of(badge, words));
        }
        for (FindingCode code : FindingCode.values()) {
            all.add(ExplanationAnswer.of(code, words));
        }
        Answers.reference(ctx, new ExplanationAnswer.Listing(all));
    }

    static void explanation(Context ctx) {
        String name = ctx.pathParam("code");
        FindingCode code = FindingCode.of(name);
        Badge badge = Badge.of(name);
        if (code != null) {
            Answers.reference(ctx, ExplanationAnswer.of(code, words(ctx)));
        } else if (badge != null) {
            Answers.reference(ctx, ExplanationAnswer.of(badge, words(ctx)));
        } else {
            throw new ProblemException(ProblemKind.NOT_FOUND, "/v1/explanations lists the codes that there are.");
        }
    }

    static void servers(Context ctx) {
        Answers.reference(
                ctx,
                new ServerAnswer.Listing(
                        Servers.ALL.stream().map(ServerAnswer::of).toList()));
    }

    static void suite(Context ctx) {
        CipherSuite suite = CipherNames.find(ctx.pathParam("name"));
        if (suite == null) {
            throw new ProblemException(ProblemKind.NOT_FOUND, "No cipher suite has this name.");
        }
        Answers.reference(ctx, SuiteAnswer.of(suite));
    }

    void profiles(Context ctx) {
        Answers.reference(
                ctx,
                new ProfileAnswer.Listing(TlsProfile.all().stream()
                        .map(profile -> ProfileAnswer.of(profile, standard))
                        .toList()));
    }

    static void problem(Context ctx) {
        for (ProblemKind kind : ProblemKind.values()) {
            if (kind.word().equals(ctx.pathParam("kind"))) {
                Answers.reference(ctx, new ProblemAnswer(kind.type(), kind.title(), kind.status(), kind.meaning()));
                return;
            }
        }
        throw new ProblemException(ProblemKind.NOT_FOUND);
    }

    /** The meaning of a kind of problem. */
    record ProblemAnswer(String type, String title, int status, String meaning) {}

    private static Explainer words(Context ctx) {
        Messages words = Questions.words(ctx.queryParam("lang"), ctx.header("Accept-Language"));
        Answers.language(ctx, words);
        return new Explainer(words);
    }
}
