package org.tlsbadge.http.api;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.http.problem.ProblemException;
import org.tlsbadge.http.problem.ProblemKind;
import org.tlsbadge.outlook.MsgFile;
import org.tlsbadge.outlook.OutlookMessage;

/** What the API says of Outlook's .msg files. */
final class OutlookFile {

    private OutlookFile() {}

    /** The header; {@link ProblemKind#NO_HEADER} when it has none, as sent items and drafts. */
    static String headers(byte[] file) {
        OutlookMessage message = read(file);
        if (message == null) {
            throw new ProblemException(ProblemKind.UNREADABLE, "This is no Outlook file (.msg) that can be read.");
        }
        if (!message.kept()) {
            throw new ProblemException(
                    ProblemKind.NO_HEADER,
                    "This Outlook file keeps no internet headers, as is normal for sent items and drafts.");
        }
        return message.header();
    }

    /** The header; null when it has none or is no such file. */
    static @Nullable String headersOrNull(byte[] file) {
        OutlookMessage message = read(file);
        return message == null || !message.kept() ? null : message.header();
    }

    private static @Nullable OutlookMessage read(byte[] file) {
        try {
            return MsgFile.read(file, false);
        } catch (IOException e) {
            return null;
        }
    }
}
