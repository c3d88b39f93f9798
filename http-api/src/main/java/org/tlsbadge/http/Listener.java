package org.tlsbadge.http;

import io.javalin.config.JettyConfig;
import java.util.List;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.http.guard.Admission;
import org.tlsbadge.http.guard.BodyLimit;
import org.tlsbadge.http.guard.EagerBody;
import org.tlsbadge.http.guard.Gate;
import org.tlsbadge.http.guard.GracefulStop;
import org.tlsbadge.http.guard.Heads;
import org.tlsbadge.http.guard.Leftovers;
import org.tlsbadge.http.guard.Rejection;
import org.tlsbadge.http.guard.SlowClients;
import org.tlsbadge.http.problem.JettyProblems;
import org.tlsbadge.http.problem.Problems;

/** Sets up Jetty: one connector, few threads, and the guards in the order in which a request meets them. */
final class Listener {

    private static final int ACCEPTORS = 1;
    private static final int SELECTORS = 1;
    private static final int HEADER_BYTES = 16 << 10;

    /** So many times what a body may have is read of one that is too large. */
    private static final long MUCH = 4;

    private final Configuration configuration;
    private final Rejection rejection;
    private final Problems problems;

    Listener(Configuration configuration, Rejection rejection, Problems problems) {
        this.configuration = configuration;
        this.rejection = rejection;
        this.problems = problems;
    }

    void addTo(JettyConfig jetty) {
        Configuration.Limits limits = configuration.limits();
        SlowClients slow = new SlowClients(limits);
        QueuedThreadPool threads = new QueuedThreadPool(Admission.threads(limits) + ACCEPTORS + SELECTORS, 4);
        threads.setName("http");
        // One thread selects, the others work. To hand the selecting on with each request cost a third of an empty
        // request.
        threads.setReservedThreads(0);
        jetty.threadPool = threads;
        jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(HEADER_BYTES);
        });
        jetty.addConnector((server, http) -> connector(server, http, slow));
        jetty.modifyServer(server -> {
            server.setStopTimeout(limits.stop().toMillis());
            server.setHandler(chain(List.of(
                    slow,
                    new Leftovers(MUCH * limits.body()),
                    new GracefulStop(rejection),
                    new Gate(configuration, rejection),
                    new BodyLimit(limits.body()),
                    EagerBody.handler(),
                    new Heads(),
                    new Admission(limits, rejection))));
            server.setErrorHandler(new JettyProblems(problems));
            server.addBean(new NetworkConnectionLimit(limits.connections(), server));
        });
    }

    private Connector connector(org.eclipse.jetty.server.Server server, HttpConfiguration http, SlowClients slow) {
        ServerConnector connector = configuration.tls() == null
                ? new ServerConnector(server, ACCEPTORS, SELECTORS, new HttpConnectionFactory(http))
                : secure(server, http, configuration.tls());
        connector.setHost(configuration.host());
        connector.setPort(configuration.port());
        connector.setIdleTimeout(configuration.limits().idle().toMillis());
        // Jetty would leave a second to requests under way.
        connector.setShutdownIdleTimeout(configuration.limits().stop().toMillis());
        connector.addBean(slow, false);
        return connector;
    }

    private static ServerConnector secure(
            org.eclipse.jetty.server.Server server, HttpConfiguration http, Configuration.Tls tls) {
        http.addCustomizer(new SecureRequestCustomizer(false));
        return new ServerConnector(
                server,
                ACCEPTORS,
                SELECTORS,
                new SslConnectionFactory(PemFiles.contextFactory(tls), "http/1.1"),
                new HttpConnectionFactory(http));
    }

    private static Handler.Singleton chain(List<Handler.Singleton> handlers) {
        for (int i = 1; i < handlers.size(); i++) {
            handlers.get(i - 1).setHandler(handlers.get(i));
        }
        return handlers.get(0);
    }
}
