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

    /** The header; {@link ProblemKind#NO_HEADER} when it has none, as sent items and drafts, or is no mail at all, as a contact. */
    static String headers(byte[] file) {
        OutlookMessage message;
        try {
            message = MsgFile.read(file, false);
        } catch (IOException e) {
            throw new ProblemException(ProblemKind.UNREADABLE, "This is no Outlook file (.msg) that can be read.");
        }
        if (message == null) {
            throw new ProblemException(
                    ProblemKind.NO_HEADER,
                    "This file holds no mail. Expected is a message as Outlook saves it (.msg).");
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
        try {
            return headers(file);
        } catch (ProblemException e) {
            return null;
        }
    }
}
