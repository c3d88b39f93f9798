package org.tlsbadge.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.http.addins.AddInFiles;
import org.tlsbadge.http.api.Api;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.http.guard.Rejection;
import org.tlsbadge.http.problem.Problem;
import org.tlsbadge.http.problem.ProblemForm;
import org.tlsbadge.http.problem.ProblemKind;
import org.tlsbadge.http.problem.Problems;
import org.tlsbadge.http.web.ProblemPages;
import org.tlsbadge.http.web.WebPages;

/** The running server: REST API and web pages. */
public final class Server {

    private final Configuration configuration;
    private final Ledger ledger;
    private final Api api;
    private final Problems problems;
    private final Javalin javalin;
    private volatile boolean ready;
    private @Nullable WebPages pages;

    /**
     * Nothing is opened yet.
     *
     * @throws IllegalArgumentException when certificate and key cannot be used; the message says why
     */
    public Server(Configuration configuration) {
        this.configuration = configuration;
        this.ledger = new Ledger(
                configuration.features().accessLog(), configuration.features().accessLogAddresses());
        this.api = new Api(configuration);
        this.problems = new Problems(configuration.features().web() ? new ProblemPages() : ProblemForm.NONE);
        this.javalin = Javalin.create(this::set);
    }

    /**
     * Listens, and returns once requests are answered. What takes longer to prepare is prepared meanwhile; {@code /readyz} says when.
     *
     * @throws io.javalin.util.JavalinBindException when the port is taken
     */
    public Server start() {
        javalin.start(configuration.host(), configuration.port());
        Thread preparation = new Thread(this::prepare, "prepare");
        preparation.setDaemon(true);
        preparation.start();
        return this;
    }

    /** The port it listens on, which the system chose where the configuration says 0. */
    public int port() {
        return javalin.port();
    }

    /** Takes no more requests, lets those under way finish within the configured time, and returns. */
    public void stop() {
        ready = false;
        javalin.stop();
    }

    private void prepare() {
        api.warmUp();
        ready = true;
        if (pages != null) {
            pages.warmUp();
        }
        if (configuration.features().metrics()) {
            ledger.keepMetrics();
        }
    }

    private void set(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Long.MAX_VALUE;
        config.http.generateEtags = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        keepUploadsInMemory(config, configuration.limits().body());
        new Listener(configuration, new Rejection(problems, ledger::note), problems).addTo(config.jetty);
        config.requestLogger.http(ledger::note);
        api.addTo(config.routes);
        if (configuration.features().web()) {
            pages = WebPages.addTo(config.routes, configuration, Api::outlookHeaders);
        }
        AddInFiles.addTo(config.routes, configuration.publicUrl());
        config.routes.get("/readyz", this::readiness);
        if (configuration.features().metrics()) {
            config.routes.get("/metrics", this::metrics);
        }
        problems.addTo(config.routes);
    }

    /** Nothing that is submitted may touch a disk. Of pasted text Jetty would read 200 kB, and a whole message may be pasted. */
    private static void keepUploadsInMemory(JavalinConfig config, int body) {
        config.jetty.multipartConfig.maxInMemoryFileSize(body, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(body, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(body, SizeUnit.BYTES);
        config.jetty.modifyServletContextHandler(context -> context.setMaxFormContentSize(body));
    }

    private void readiness(Context ctx) {
        if (ready) {
            ctx.contentType("application/json").result("{\"status\":\"ready\"}");
        } else {
            wait(ctx);
        }
    }

    private void metrics(Context ctx) {
        Metrics metrics = ledger.metrics();
        if (metrics == null) {
            wait(ctx);
        } else {
            metrics.get(ctx);
        }
    }

    private void wait(Context ctx) {
        ctx.header("Retry-After", "1");
        problems.write(ctx, Problem.of(ProblemKind.SATURATED, "The server is still starting, or already stopping."));
    }
}
