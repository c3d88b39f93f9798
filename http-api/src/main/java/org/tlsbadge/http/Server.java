package org.tlsbadge.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import java.util.List;
import java.util.function.Consumer;
import org.tlsbadge.http.api.Api;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.http.guard.Rejections;
import org.tlsbadge.http.problem.Problems;

/** The running server: REST API and web pages. */
public final class Server {

    private final Configuration configuration;
    private final Javalin javalin;

    /** Nothing is opened yet. */
    public Server(Configuration configuration) {
        this(configuration, List.of());
    }

    /** The same, with more routes. */
    Server(Configuration configuration, List<Consumer<RoutesConfig>> more) {
        this.configuration = configuration;
        Rejections rejections = new Rejections();
        this.javalin = Javalin.create(config -> {
            set(config, configuration);
            new Listener(configuration, rejections).addTo(config.jetty);
            new Api(configuration).addTo(config.routes);
            Problems.addTo(config.routes);
            more.forEach(routes -> routes.accept(config.routes));
        });
    }

    /**
     * Listens, and returns once requests are answered.
     *
     * @throws io.javalin.util.JavalinBindException when the port is taken
     */
    public Server start() {
        javalin.start(configuration.host(), configuration.port());
        return this;
    }

    /** The port it listens on, which the system chose where the configuration says 0. */
    public int port() {
        return javalin.port();
    }

    /** Takes no more requests, lets those under way finish within the configured time, and returns. */
    public void stop() {
        javalin.stop();
    }

    private static void set(JavalinConfig config, Configuration configuration) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = Long.MAX_VALUE;
        config.http.generateEtags = false;
        int body = configuration.limits().body();
        config.jetty.multipartConfig.maxInMemoryFileSize(body, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(body, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(body, SizeUnit.BYTES);
    }
}
