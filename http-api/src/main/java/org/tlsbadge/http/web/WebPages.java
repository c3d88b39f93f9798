package org.tlsbadge.http.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.Analysis;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.explain.AnnotatedText;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.trust.Inside;
import org.tlsbadge.core.trust.TrustPolicy;
import org.tlsbadge.http.addins.AddIns;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.http.negotiation.Inquiry;
import org.tlsbadge.report.MarkdownReport;
import org.tlsbadge.report.Report;
import org.tlsbadge.report.ReportJson;

/** The pages for people. Nothing that a visitor hands in outlives the answer, and no page asks another host for anything. */
public final class WebPages {

    /** The header of an Outlook file. */
    @FunctionalInterface
    public interface OutlookFile {
        /** Null when the file holds none. */
        @Nullable
        String headers(byte[] file);
    }

    private final Templates templates = new Templates();
    private final Configuration configuration;
    private final OutlookFile outlook;
    private final Limits limits = Limits.DEFAULT;

    private WebPages(Configuration configuration, OutlookFile outlook) {
        this.configuration = configuration;
        this.outlook = outlook;
    }

    /** Adds the pages to a server that is being set up. That uploads are held in memory is for the server to say. */
    public static WebPages addTo(RoutesConfig routes, Configuration configuration, OutlookFile outlook) {
        WebPages pages = new WebPages(configuration, outlook);
        routes.get("/", pages::form);
        routes.post("/", pages::analyze);
        routes.get("/learn", pages::learn);
        routes.get("/administrators", context -> pages.show(context, "administrators", Map.of()));
        routes.get("/findings", context -> pages.show(context, "findings", Map.of()));
        routes.get("/add-ins", pages::addIns);
        routes.get("/add-ins/demo", context -> pages.show(context, "demo", Map.of()));
        routes.get("/static/{file}", StaticFiles::serve);
        routes.get("/favicon.ico", context -> context.redirect(StaticFiles.address("icon.svg")));
        return pages;
    }

    /** Makes one result, so that the first visitor need not wait for classes to load. */
    public void warmUp() {
        Submission sample = Submission.sample(Objects.requireNonNull(Samples.text(Samples.NAMES.get(0))), limits);
        Analysis analysis = new Analyzer(options(TrustPolicy.DEFAULT)).analyze(sample.block());
        Visit visit = Visit.toHome(new Inquiry("/", null, null, null));
        ResultView result = ResultView.of(analysis, visit.words());
        templates.html("result", visit, Map.of("submission", sample, "result", result));
    }

    private Options options(TrustPolicy trust) {
        return new Options(trust, configuration.profile(), limits, Instant.now());
    }

    private void addIns(Context context) {
        String address = configuration.publicUrl();
        boolean reachable = AddIns.isAddress(address);
        String shown = address.isEmpty() ? AddIns.ADDRESS : address;
        show(context, "addins", Map.of("address", shown, "reachable", reachable));
    }

    private void learn(Context context) {
        show(context, "learn", Map.of("lessons", Lessons.in(Visit.of(context).words())));
    }

    private void form(Context context) {
        String sample = Samples.text(context.queryParam("sample"));
        if (sample == null) {
            show(context, "home", Map.of("submission", Submission.NONE, "problem", ""));
        } else {
            answer(context, Submission.sample(sample, limits));
        }
    }

    private void analyze(Context context) throws IOException {
        Submission submission = Submission.of(context, outlook, limits);
        if (submission.block().isEmpty()) {
            context.status(422);
            show(context, "home", Map.of("submission", submission, "problem", "form.no-header"));
            return;
        }
        answer(context, submission);
    }

    /** Null when the visitor's entries cannot be read. */
    private @Nullable Inside inside(Submission submission) {
        List<String> entries = new ArrayList<>(configuration.inside());
        entries.addAll(submission.insideEntries());
        try {
            return Inside.parse(entries);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void answer(Context context, Submission submission) {
        Inside inside = inside(submission);
        if (inside == null) {
            context.status(422);
            show(context, "home", Map.of("submission", submission, "problem", "form.inside-unreadable"));
            return;
        }
        TrustPolicy trust = new TrustPolicy(inside, submission.newestClaimed());
        Analysis analysis = new Analyzer(options(trust)).analyze(submission.block());
        Visit visit = Visit.of(context);
        String format = context.queryParam("format");
        if (format != null) {
            plain(context, format, analysis, visit.words());
            return;
        }
        ResultView result = ResultView.of(analysis, visit.words());
        show(context, "result", Map.of("submission", submission, "result", result));
    }

    private static void plain(Context context, String format, Analysis analysis, PageWords words) {
        secure(context);
        switch (format) {
            case "json" ->
                context.contentType("application/json; charset=utf-8")
                        .result(ReportJson.pretty(Report.of(analysis, words.messages())));
            case "markdown" ->
                context.contentType("text/plain; charset=utf-8")
                        .result(MarkdownReport.write(analysis, words.messages()));
            default ->
                context.contentType("text/plain; charset=utf-8")
                        .result(new AnnotatedText(words.explainer()).of(analysis.facts(), analysis.verdict()));
        }
    }

    private void show(Context context, String page, Map<String, Object> model) {
        Visit visit = Visit.of(context);
        secure(context);
        context.header("Content-Language", visit.words().language());
        context.header("Vary", "Accept-Language");
        context.contentType(Templates.TYPE).result(templates.html(page, visit, model));
    }

    private static void secure(Context context) {
        Templates.HEADERS.forEach(context::header);
    }
}
