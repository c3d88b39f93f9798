package org.tlsbadge.http;

import io.javalin.http.Context;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.tlsbadge.http.guard.Rejections;
import org.tlsbadge.http.problem.ProblemKind;

/** Counts and times requests by route and status, for Prometheus. Never anything of a message. */
final class Metrics {

    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** Routes and statuses are few: both are ours. */
    private final Map<String, Timer> timers = new ConcurrentHashMap<>();

    Metrics(Rejections rejections) {
        for (ProblemKind kind : ProblemKind.values()) {
            FunctionCounter.builder("tlsbadge.rejections", rejections.of(kind), LongAdder::sum)
                    .description("Requests turned away at the door")
                    .tag("kind", kind.word())
                    .register(registry);
        }
        Runtime runtime = Runtime.getRuntime();
        Gauge.builder("jvm.memory.heap.used", runtime, any -> any.totalMemory() - any.freeMemory())
                .baseUnit("bytes")
                .register(registry);
    }

    void record(String method, String route, int status, float millis) {
        String key = method + ' ' + route + ' ' + status;
        Timer timer = timers.get(key);
        if (timer == null) {
            timer = timers.computeIfAbsent(key, any -> timer(method, route, status));
        }
        timer.record((long) (millis * 1_000), TimeUnit.MICROSECONDS);
    }

    void get(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        ctx.contentType(TYPE).result(registry.scrape());
    }

    private Timer timer(String method, String route, int status) {
        return Timer.builder("tlsbadge.requests")
                .description("Requests answered, and how long that took")
                .tag("method", method)
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .register(registry);
    }
}
