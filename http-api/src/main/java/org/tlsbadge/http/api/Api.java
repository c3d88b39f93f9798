package org.tlsbadge.http.api;

import io.javalin.config.RoutesConfig;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.report.Report;
import org.tlsbadge.report.ReportJson;

/** Puts the operations at their addresses. */
public final class Api {

    private static final String WARM_UP = """
            {"fields": [["Received", "from mail.example.org (mail.example.org [192.0.2.10]) (using TLSv1.3 with cipher \
            TLS_AES_256_GCM_SHA384 (256/256 bits)) by mx.example.com (Postfix) with ESMTPS id 1; \
            Mon, 15 Jan 2024 10:20:30 +0000"]]}
            """;

    private final Configuration configuration;
    private final Intake intake;
    private final BadgeWriter badges;

    public Api(Configuration configuration) {
        this.configuration = configuration;
        this.intake = new Intake(configuration);
        this.badges = new BadgeWriter(configuration.publicUrl());
    }

    /** Every operation. */
    public void addTo(RoutesConfig routes) {
        routes.post("/v1/analyses", new Analyses(intake)::post);
        routes.post("/v1/badges", new Badges(intake, badges)::post);
        routes.get("/v1/badges/{file}", Badges::picture);
        routes.post("/v1/scans", new Scans(intake.questions())::post);
        routes.get("/v1/explanations", Reference::explanations);
        routes.get("/v1/explanations/{code}", Reference::explanation);
        routes.get("/v1/servers", Reference::servers);
        routes.get("/v1/cipher-suites/{name}", Reference::suite);
        routes.get("/v1/profiles", new Reference(configuration.profile())::profiles);
        routes.get("/report-v1.schema.json", Documents::schema);
        routes.get("/problems/{kind}", Reference::problem);
        routes.get("/openapi.yaml", Documents::openApi);
        if (configuration.features().docs()) {
            routes.get("/docs", Documents::index);
            routes.get("/docs/{file}", Documents::file);
        }
        routes.get("/healthz", Health::get);
    }

    /** Does once what every request does, so that the first one need not wait for classes to load. */
    public void warmUp() {
        Submission submission = Intake.parse(WARM_UP.getBytes(StandardCharsets.UTF_8));
        Question question = intake.questions().of(submission, null);
        Messages words = question.words();
        badges.write(question.answer(), words, true);
        badges.write(question.answer(), words, false);
        ReportJson.write(Report.of(question.answer(), words));
    }

    /** The header that an Outlook file (.msg) keeps; null when it keeps none or cannot be read. */
    public static @Nullable String outlookHeaders(byte[] file) {
        return OutlookFile.headersOrNull(file);
    }
}
