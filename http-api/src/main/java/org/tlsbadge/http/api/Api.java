package org.tlsbadge.http.api;

import io.javalin.config.RoutesConfig;
import org.tlsbadge.http.config.Configuration;

/** Puts the operations at their addresses. */
public final class Api {

    private final Intake intake;

    public Api(Configuration configuration) {
        this.intake = new Intake(configuration);
    }

    /** Every operation. */
    public void addTo(RoutesConfig routes) {
        routes.post("/v1/analyses", new Analyses(intake)::post);
        routes.get("/healthz", Health::get);
    }
}
