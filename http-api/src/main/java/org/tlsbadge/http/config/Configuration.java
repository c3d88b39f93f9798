package org.tlsbadge.http.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.tls.TlsProfile;
import org.tlsbadge.core.trust.Network;

/**
 * How a server is to run. {@link Settings} says what each part means.
 *
 * @param host      where to listen
 * @param port      0 for any free one
 * @param tls       null to speak plain HTTP
 * @param publicUrl without a slash at the end; empty when links are to be relative
 * @param access    who may call
 * @param limits    how much and how long
 * @param inside    hosts, domains and networks, checked
 * @param profile   the policy that applies when a request names none
 * @param features  what is served and logged
 */
public record Configuration(
        String host,
        int port,
        @Nullable Tls tls,
        String publicUrl,
        Access access,
        Limits limits,
        List<String> inside,
        TlsProfile profile,
        Features features) {

    public Configuration {
        inside = List.copyOf(inside);
    }

    /** What holds when nothing is set: on loopback, port 8025. */
    public static final Configuration STANDARD = standard();

    /**
     * Reads the settings: flags go before the environment, the environment before the file, and that before the standard values.
     *
     * @param flags       values by name without hyphens before it; {@code config} names the file
     * @param environment variables by name; {@code TLSBADGE_CONFIG} names the file; those without {@code TLSBADGE_} are ignored
     * @throws ConfigurationException naming every setting that cannot be used
     */
    public static Configuration read(Map<String, String> flags, Map<String, String> environment)
            throws ConfigurationException {
        return ConfigurationReader.read(flags, environment);
    }

    /** The same, listening on another port. */
    public Configuration withPort(int other) {
        return new Configuration(host, other, tls, publicUrl, access, limits, inside, profile, features);
    }

    private static Configuration standard() {
        try {
            return read(Map.of(), Map.of());
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Files of the TLS listener, in PEM.
     *
     * @param certificate chain, the server's own first
     * @param key         PKCS #8
     */
    public record Tls(Path certificate, Path key) {}

    /**
     * Who may call.
     *
     * @param trustedProxies whose X-Forwarded-For is believed
     * @param apiKeys        name to SHA-256, 64 hexadecimal digits in lower case; empty when no key is needed
     * @param corsOrigins    web origins, lower case
     */
    public record Access(List<Network> trustedProxies, Map<String, String> apiKeys, List<String> corsOrigins) {
        public Access {
            trustedProxies = List.copyOf(trustedProxies);
            apiKeys = Map.copyOf(apiKeys);
            corsOrigins = List.copyOf(corsOrigins);
        }
    }

    /**
     * How much and how long.
     *
     * @param ratePerMinute   requests of one client; 0 for any number
     * @param body            bytes of a request
     * @param connections     at a time
     * @param requests        worked on at a time
     * @param scans           worked on at a time
     * @param requestDeadline for a whole request
     * @param scanDeadline    for a whole scan
     * @param idle            without a byte on a connection
     * @param stop            for requests to finish when the server stops
     */
    public record Limits(
            int ratePerMinute,
            int body,
            int connections,
            int requests,
            int scans,
            Duration requestDeadline,
            Duration scanDeadline,
            Duration idle,
            Duration stop) {}

    /** What is served and logged. */
    public record Features(boolean web, boolean docs, boolean metrics, boolean accessLog, boolean accessLogAddresses) {}
}
