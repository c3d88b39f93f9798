package org.tlsbadge.http.api;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.http.problem.ProblemException;
import org.tlsbadge.http.problem.ProblemKind;
import org.tlsbadge.outlook.CompoundFile;
import tools.jackson.core.JacksonException;

/** Reads the message out of a request, by its content type. Nothing is kept and nothing touches a disk. */
final class Intake {

    static final String MESSAGE = "message/rfc822";
    static final String TEXT = "text/plain";
    static final String JSON = "application/json";
    static final String OUTLOOK = "application/vnd.ms-outlook";
    static final String FORM = "multipart/form-data";

    private static final String READABLE =
            "This operation reads " + String.join(", ", List.of(MESSAGE, TEXT, JSON, OUTLOOK, FORM)) + ".";

    private final Questions questions;
    private final int largest;

    Intake(Configuration configuration) {
        this.questions = new Questions(configuration);
        this.largest = configuration.limits().body();
    }

    Questions questions() {
        return questions;
    }

    /** Any of the content types. */
    Question read(Context ctx) throws IOException {
        MediaType type = MediaType.of(ctx.contentType());
        String languages = ctx.header("Accept-Language");
        return switch (type.name()) {
            case MESSAGE ->
                questions.of(
                        Bodies.readStart(ctx.req().getInputStream(), questions.useful(), largest),
                        parameters(ctx),
                        languages);
            case TEXT -> questions.ofPaste(new String(body(ctx), type.charsetOrUtf8()), parameters(ctx), languages);
            case JSON -> questions.of(withParameters(json(ctx), ctx), languages);
            case OUTLOOK -> questions.ofPaste(OutlookFile.headers(body(ctx)), parameters(ctx), languages);
            case FORM -> form(ctx, languages);
            default -> throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE, READABLE);
        };
    }

    /** JSON and nothing else. */
    Submission readJson(Context ctx) throws IOException {
        if (!MediaType.of(ctx.contentType()).name().equals(JSON)) {
            throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "This operation reads " + JSON + ".");
        }
        return withParameters(json(ctx), ctx);
    }

    private byte[] body(Context ctx) throws IOException {
        return Bodies.read(ctx.req(), largest);
    }

    private Submission json(Context ctx) throws IOException {
        return parse(body(ctx));
    }

    /** {@link ProblemKind#UNREADABLE} for anything but one such object; what is wrong is told without repeating any of it. */
    static Submission parse(byte[] json) {
        try {
            Submission submission = SubmissionReader.read(json);
            if (submission != null) {
                return submission;
            }
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? -1 : e.getLocation().getLineNr();
            String where = line < 0
                    ? ""
                    : " Line " + line + ", column " + e.getLocation().getColumnNr() + ".";
            throw new ProblemException(
                    ProblemKind.UNREADABLE, "The body is no JSON, or not of the form that is described." + where);
        }
        throw new ProblemException(ProblemKind.EMPTY);
    }

    private Question form(Context ctx, @Nullable String languages) throws IOException {
        List<UploadedFile> files = files(ctx);
        Submission how = Submission.of(
                ctx.formParams("inside"), ctx.formParam("newest"), ctx.formParam("profile"), ctx.formParam("lang"));
        if (files.isEmpty()) {
            String pasted = ctx.formParam("headers");
            if (pasted == null || pasted.isBlank()) {
                throw new ProblemException(ProblemKind.EMPTY, "Expected is a part \"file\" or a part \"headers\".");
            }
            return questions.ofPaste(pasted, how, languages);
        }
        UploadedFile file = files.get(0);
        byte[] body = Bodies.read(file.content(), largest);
        if (CompoundFile.begins(body)) {
            return questions.ofPaste(OutlookFile.headers(body), how, languages);
        }
        boolean message = file.filename().toLowerCase(Locale.ROOT).endsWith(".eml")
                || MESSAGE.equals(MediaType.of(file.contentType()).name());
        return message
                ? questions.of(body, how, languages)
                : questions.ofPaste(new String(body, StandardCharsets.UTF_8), how, languages);
    }

    private static List<UploadedFile> files(Context ctx) {
        try {
            return ctx.uploadedFiles().stream().filter(file -> file.size() > 0).toList();
        } catch (Exception e) { // Jetty's are checked, and Javalin does not declare them
            ctx.header("Connection", "close"); // as Jetty does then, without saying so
            throw new ProblemException(ProblemKind.UNREADABLE, "The form cannot be taken apart, or is too large.");
        }
    }

    private static Submission parameters(Context ctx) {
        return Submission.of(
                ctx.queryParams("inside"), ctx.queryParam("newest"), ctx.queryParam("profile"), ctx.queryParam("lang"));
    }

    /** What the body says goes before what the address says. */
    private static Submission withParameters(Submission body, Context ctx) {
        if (ctx.queryString() == null) {
            return body;
        }
        Submission url = parameters(ctx);
        return new Submission(
                body.headers(),
                body.message(),
                body.fields(),
                body.inside() == null ? url.inside() : body.inside(),
                body.newest() == null ? url.newest() : body.newest(),
                body.profile() == null ? url.profile() : body.profile(),
                body.lang() == null ? url.lang() : body.lang(),
                body.path(),
                body.details());
    }
}
