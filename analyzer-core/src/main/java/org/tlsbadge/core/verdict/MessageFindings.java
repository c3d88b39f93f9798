package org.tlsbadge.core.verdict;

import java.util.Locale;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.text.Ascii;

/** What other header fields say. None of it improves a badge. */
final class MessageFindings {

    private static final int LONGEST_TYPE = 1000;

    private MessageFindings() {}

    static void add(Case the, Findings findings) {
        boolean forwarded = false;
        for (HeaderField field : the.fields()) {
            if (!forwarded && isForwarding(field)) {
                forwarded = true;
                findings.add(FindingCode.LIST_OR_FORWARD);
            } else if (field.isNamed("tls-required")
                    && field.raw().strip().toLowerCase(Locale.ROOT).equals("no")) {
                findings.add(FindingCode.TLS_OPTIONAL);
            } else if (field.isNamed("content-type")) {
                structure(
                        field.raw()
                                .substring(0, Math.min(LONGEST_TYPE, field.raw().length())),
                        findings);
            }
        }
    }

    private static boolean isForwarding(HeaderField field) {
        char first = Ascii.lower(field.source().charAt(field.name().start()));
        return switch (first) {
            case 'l' -> field.isNamed("list-id") || field.isNamed("list-post");
            case 'r' -> field.isNamed("resent-from") || field.isNamed("resent-sender");
            case 'x' -> field.isNamed("x-forwarded-to") || field.isNamed("x-forwarded-for");
            default -> false;
        };
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
