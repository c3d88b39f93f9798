package org.tlsbadge.http.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.http.negotiation.Accepted;
import org.tlsbadge.http.picture.BadgePicture;
import org.tlsbadge.http.picture.Theme;
import org.tlsbadge.http.problem.ProblemException;
import org.tlsbadge.http.problem.ProblemKind;

/** {@code POST /v1/badges} for add-ins, and the badges as pictures. */
final class Badges {

    private static final String SVG = "image/svg+xml";
    private static final String ENDING = ".svg";
    private static final int SMALLEST = 8;
    private static final int LARGEST = 1024;

    private final Intake intake;
    private final BadgeWriter writer;

    Badges(Intake intake, BadgeWriter writer) {
        this.intake = intake;
        this.writer = writer;
    }

    void post(Context ctx) throws IOException {
        Accepted.best(ctx.header("Accept"), List.of(Answers.JSON));
        Submission submission = intake.readJson(ctx);
        Question question = intake.questions().of(submission, ctx.header("Accept-Language"));
        Answers.language(ctx, question.words());
        boolean detailed = Boolean.TRUE.equals(submission.details());
        Answers.json(ctx, writer.write(question.answer(), question.words(), detailed));
    }

    static void picture(Context ctx) {
        String file = ctx.pathParam("file");
        Badge badge = file.endsWith(ENDING) ? Badge.of(file.substring(0, file.length() - ENDING.length())) : null;
        if (badge == null) {
            throw new ProblemException(
                    ProblemKind.NOT_FOUND, "Badges are named by their state, such as encrypted.svg.");
        }
        Accepted.best(ctx.header("Accept"), List.of(SVG));
        String themed = ctx.queryParam("theme");
        Theme theme = themed == null ? Theme.LIGHT : Theme.of(themed);
        if (theme == null) {
            throw new ProblemException(ProblemKind.PARAMETER, "\"theme\" is light, dark or contrast.");
        }
        Messages words = Questions.words(ctx.queryParam("lang"), ctx.header("Accept-Language"));
        Answers.language(ctx, words);
        ctx.contentType(SVG);
        ctx.header("Cache-Control", "public, max-age=86400");
        ctx.result(BadgePicture.svg(badge, theme, words, size(ctx.queryParam("size")))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static int size(@Nullable String size) {
        if (size == null) {
            return 48;
        }
        if (size.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(size);
            if (number >= SMALLEST && number <= LARGEST) {
                return number;
            }
        }
        throw new ProblemException(ProblemKind.PARAMETER, "\"size\" is a number of pixels from 8 to 1024.");
    }
}
