package org.tlsbadge.http.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.tlsbadge.http.problem.ProblemException;
import org.tlsbadge.http.problem.ProblemKind;

/** Reads bodies up to a limit. */
final class Bodies {

    private Bodies() {}

    /** Bytes up to which room is made for a body because it is announced. */
    private static final int SMALL = 64 << 10;

    /** The whole body; {@link ProblemKind#TOO_LARGE} beyond the limit, {@link ProblemKind#EMPTY} when there is nothing. */
    static byte[] read(HttpServletRequest request, int limit) throws IOException {
        int announced = request.getContentLength();
        if (announced < 0 || announced > Math.min(SMALL, limit)) {
            return read(request.getInputStream(), limit);
        }
        byte[] body = new byte[announced];
        int read = request.getInputStream().readNBytes(body, 0, announced);
        return notEmpty(read == announced ? body : Arrays.copyOf(body, read));
    }

    /** The same of a part of a body. */
    static byte[] read(InputStream in, int limit) throws IOException {
        byte[] body = in.readNBytes(limit);
        if (body.length == limit && in.read() >= 0) {
            throw new ProblemException(ProblemKind.TOO_LARGE);
        }
        return notEmpty(body);
    }

    /** The first bytes, as many as are of use; the rest is read and dropped, so that the client can finish. */
    static byte[] readStart(InputStream in, int use, int limit) throws IOException {
        byte[] body = in.readNBytes(Math.min(use, limit));
        long size = body.length;
        if (size == use || size == limit) {
            byte[] dropped = new byte[8192];
            for (int read = in.read(dropped); read >= 0; read = in.read(dropped)) {
                size += read;
                if (size > limit) {
                    throw new ProblemException(ProblemKind.TOO_LARGE);
                }
            }
        }
        return notEmpty(body);
    }

    private static byte[] notEmpty(byte[] body) {
        for (byte b : body) {
            if (b > ' ' || b < 0) {
                return body;
            }
        }
        throw new ProblemException(ProblemKind.EMPTY);
    }
}
