package org.tlsbadge.http.file;

import io.javalin.http.Context;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that a browser need not fetch twice: under an address with its version it keeps it for good, under any other it asks whether it has
 * changed.
 */
public final class VersionedFile {

    private final byte[] content;
    private final String type;
    private final String version;

    /** Of that media type. */
    public VersionedFile(byte[] content, String type) {
        this.content = content.clone();
        this.type = type;
        this.version = version(content);
    }

    private static String version(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An address under which it may be kept for good. */
    public String address(String place) {
        return place + "?v=" + version;
    }

    /** Answers a request for it. */
    public void send(Context context) {
        String tag = '"' + version + '"';
        boolean versioned = version.equals(context.queryParam("v"));
        context.header("Cache-Control", versioned ? "public, max-age=31536000, immutable" : "no-cache");
        context.header("ETag", tag);
        String known = context.header("If-None-Match");
        if (known != null && known.contains(tag)) {
            context.status(304);
        } else {
            context.contentType(type).result(content);
        }
    }
}
