package org.tlsbadge.http.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** Knows keys by their SHA-256 only. They are random, so no slow hash is needed. */
final class ApiKeys {

    private static final String BEARER = "Bearer ";

    private final List<byte[]> digests;

    ApiKeys(Collection<String> hexadecimal) {
        this.digests = hexadecimal.stream().map(HexFormat.of()::parseHex).toList();
    }

    /** Whether the request shows a key of ours. Takes the same time whichever it is. */
    boolean allow(HttpFields headers) {
        String shown = shown(headers);
        if (shown == null) {
            return false;
        }
        byte[] digest = sha256(shown);
        boolean known = false;
        for (byte[] candidate : digests) {
            known |= MessageDigest.isEqual(candidate, digest);
        }
        return known;
    }

    private static @Nullable String shown(HttpFields headers) {
        String authorization = headers.get(HttpHeader.AUTHORIZATION);
        if (authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return authorization.substring(BEARER.length()).strip();
        }
        return headers.get("X-Api-Key");
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
