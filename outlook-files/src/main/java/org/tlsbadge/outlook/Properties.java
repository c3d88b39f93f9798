package org.tlsbadge.outlook;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The few properties of an item that are of use here; null where it has none. Names and numbers: MS-OXPROPS.
 *
 * @param kind      PidTagMessageClass, 0x001A
 * @param header    PidTagTransportMessageHeaders, 0x007D
 * @param messageId PidTagInternetMessageId, 0x1035
 * @param sender    PidTagSenderSmtpAddress, 0x5D01, or PidTagSenderEmailAddress, 0x0C1F
 * @param subject   PidTagSubject, 0x0037
 */
record Properties(
        @Nullable String kind,
        @Nullable String header,
        @Nullable String messageId,
        @Nullable String sender,
        @Nullable String subject) {

    /** Characters; more than a header is ever read of. */
    static final int LONGEST = 2 << 20;

    private static final List<String> NO_MAIL = List.of(
            "ipm.appointment", "ipm.contact", "ipm.distlist", "ipm.stickynote", "ipm.task", "ipm.activity", "ipm.post");

    /** Calendar entries, contacts, tasks and notes are none; unless a header says that they came by mail. */
    boolean isMail() {
        String name = kind == null ? "" : kind.toLowerCase(Locale.ROOT);
        return hasHeader() || NO_MAIL.stream().noneMatch(name::startsWith);
    }

    private boolean hasHeader() {
        return header != null && !header.isBlank();
    }

    OutlookMessage message(List<OutlookMessage> attached) {
        if (header != null && hasHeader()) {
            return new OutlookMessage(header, true, attached);
        }
        StringBuilder made = new StringBuilder();
        field(made, "Message-ID", messageId);
        field(made, "From", sender == null || sender.indexOf('@') < 0 ? null : "<" + sender + ">");
        field(made, "Subject", subject);
        return new OutlookMessage(made.append("\r\n").toString(), false, attached);
    }

    /** On one line, whatever the sender wrote: there is no trace, and nobody shall make one. */
    private static void field(StringBuilder made, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String line = value.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
            made.append(name).append(": ").append(line).append("\r\n");
        }
    }
}
