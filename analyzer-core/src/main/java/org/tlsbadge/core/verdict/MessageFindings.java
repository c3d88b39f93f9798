package org.tlsbadge.core.verdict;

import java.util.Locale;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.text.ShortWords;

/** What other header fields say. None of it improves a badge. */
final class MessageFindings {

    private static final int LONGEST_TYPE = 1000;

    /** The fields that are looked at, the first two for what they say. */
    private static final ShortWords NAMES = ShortWords.of(
            "content-type",
            "tls-required",
            "list-id",
            "list-post",
            "resent-from",
            "resent-sender",
            "x-forwarded-to",
            "x-forwarded-for");

    private static final int CONTENT_TYPE = 0;
    private static final int TLS_REQUIRED = 1;

    private MessageFindings() {}

    static void add(Case the, Findings findings) {
        boolean forwarded = false;
        for (HeaderField field : the.fields()) {
            int name = NAMES.find(
                    field.source(), field.name().start(), field.name().end());
            if (name == CONTENT_TYPE) {
                structure(
                        field.raw()
                                .substring(
                                        0, Math.min(LONGEST_TYPE, field.body().length())),
                        findings);
            } else if (name == TLS_REQUIRED) {
                if (field.raw().strip().equalsIgnoreCase("no")) {
                    findings.add(FindingCode.TLS_OPTIONAL);
                }
            } else if (name >= 0 && !forwarded) {
                forwarded = true;
                findings.add(FindingCode.LIST_OR_FORWARD);
            }
        }
    }

    /** RFC 8551 (S/MIME) and RFC 3156 (OpenPGP): the type of the whole message says what it is. */
    private static void structure(String contentType, Findings findings) {
        String type = contentType.strip().toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/encrypted")) {
            findings.add(FindingCode.END_TO_END_ENCRYPTED, "method", "OpenPGP");
        } else if (type.startsWith("application/pkcs7-mime") || type.startsWith("application/x-pkcs7-mime")) {
            boolean signed = type.contains("signed-data");
            findings.add(signed ? FindingCode.SIGNED : FindingCode.END_TO_END_ENCRYPTED, "method", "S/MIME");
        } else if (type.startsWith("multipart/signed")) {
            findings.add(FindingCode.SIGNED, "method", type.contains("pgp-signature") ? "OpenPGP" : "S/MIME");
        }
    }
}
