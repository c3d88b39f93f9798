package org.tlsbadge.http.guard;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.http.problem.ProblemKind;

/** Who may come in, and how often: origins, then the rate, then keys, then the size and the coding that a request announces. */
public final class Gate extends Handler.Wrapper {

    /** Attribute of a request: the client's address, where somebody needs it. */
    public static final String CLIENT = "org.tlsbadge.http.client";

    private static final String IDENTITY = "identity";

    private final Cors cors;
    private final ClientAddress address;
    private final RateLimit rate;
    private final boolean limited;
    private final boolean noted;
    private final ApiKeys keys;
    private final boolean keyed;
    private final int largest;
    private final Rejection rejection;

    public Gate(Configuration configuration, Rejection rejection) {
        this.cors = new Cors(configuration.access().corsOrigins());
        this.address = new ClientAddress(configuration.access().trustedProxies());
        this.limited = configuration.limits().ratePerMinute() > 0;
        this.noted = configuration.features().accessLogAddresses();
        this.rate = new RateLimit(Math.max(1, configuration.limits().ratePerMinute()));
        this.keyed = !configuration.access().apiKeys().isEmpty();
        this.keys = new ApiKeys(configuration.access().apiKeys().values());
        this.largest = configuration.limits().body();
        this.rejection = rejection;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Routes.path(request);
        SecurityHeaders.add(response.getHeaders());
        if (cors.apply(request, response)) {
            response.setStatus(HttpStatus.NO_CONTENT_204);
            callback.succeeded();
            return true;
        }
        if (noted) {
            request.setAttribute(CLIENT, address.of(request));
        }
        long wait = limited && !Routes.isProbe(path) ? rate.secondsToWait(address.of(request)) : 0;
        if (wait > 0) {
            return rejection.write(ProblemKind.RATE_LIMITED, wait, request, response, callback);
        }
        if (keyed && Routes.needsKey(request, path) && !keys.allow(request.getHeaders())) {
            response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer realm=\"tlsbadge\"");
            return rejection.write(ProblemKind.UNAUTHORIZED, request, response, callback);
        }
        if (request.getLength() > largest && !Routes.isScan(path)) {
            return rejection.write(ProblemKind.TOO_LARGE, request, response, callback);
        }
        if (isEncoded(request)) {
            response.getHeaders().put(HttpHeader.ACCEPT_ENCODING, IDENTITY);
            return rejection.write(ProblemKind.UNSUPPORTED_MEDIA_TYPE, request, response, callback);
        }
        return super.handle(request, response, callback);
    }

    /** A body that is compressed, RFC 9110 section 15.5.16. */
    private static boolean isEncoded(Request request) {
        String coding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
        return coding != null && !coding.equalsIgnoreCase(IDENTITY);
    }
}
