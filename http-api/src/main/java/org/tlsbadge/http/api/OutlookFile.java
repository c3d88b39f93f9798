package org.tlsbadge.http.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.http.problem.ProblemException;
import org.tlsbadge.http.problem.ProblemKind;

/** Outlook's .msg: a compound file that keeps the header as one text, PidTagTransportMessageHeaders (MS-OXPROPS 2.1036). */
final class OutlookFile {

    private OutlookFile() {}

    /** The header; {@link ProblemKind#NO_HEADER} when it has none, as sent items and drafts. */
    static String headers(byte[] file) {
        StringChunk headers = chunk(file);
        if (headers == null || headers.getValue() == null || headers.getValue().isBlank()) {
            throw new ProblemException(
                    ProblemKind.NO_HEADER,
                    "This Outlook file keeps no internet headers, as is normal for sent items and drafts.");
        }
        return headers.getValue();
    }

    private static @Nullable StringChunk chunk(byte[] file) {
        try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(file))) {
            return message.getMainChunks().getMessageHeaders();
        } catch (IOException | RuntimeException e) {
            throw new ProblemException(ProblemKind.UNREADABLE, "This is no Outlook file (.msg) that can be read.");
        }
    }

    /** The header; null when it has none or is no such file. */
    static @Nullable String headersOrNull(byte[] file) {
        try {
            return headers(file);
        } catch (ProblemException e) {
            return null;
        }
    }
}
