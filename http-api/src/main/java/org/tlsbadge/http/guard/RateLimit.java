package org.tlsbadge.http.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.tlsbadge.core.hop.AddressReader;
import org.tlsbadge.core.hop.IpAddress;

/** Lets each client make so many requests a minute; remembers a bounded number of clients. */
final class RateLimit {

    private static final int CLIENTS = 20_000;

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CLIENTS)
            .expireAfterAccess(Duration.ofMinutes(2))
            .build();

    RateLimit(int perMinute) {
        this.perMinute = perMinute;
    }

    /** Nought when the request may go on, else the seconds until the next one may. */
    long secondsToWait(String client) {
        ConsumptionProbe probe = buckets.get(key(client), any -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** Whoever has one IPv6 address has a /64 of them. */
    private static String key(String client) {
        IpAddress address = AddressReader.read(client);
        return address == null || address.v4() ? client : Long.toHexString(address.high());
    }
}
