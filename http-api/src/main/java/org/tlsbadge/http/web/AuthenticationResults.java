package org.tlsbadge.http.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one {@code Authentication-Results} or {@code ARC-Authentication-Results} field, RFC 8601 section 2.2 and RFC 8617 section 4.1.1,
 * and Microsoft's, which names no server. A server repeats the sender's address in it: a field that is not whole by that grammar, or
 * in which quotes and parentheses could have been meant otherwise, is not read at all.
 */
final class AuthenticationResults {

    private static final Set<String> METHODS = Set.of("spf", "dkim", "dmarc");
    private static final Set<String> RESULTS = Set.of(
            "pass",
            "fail",
            "none",
            "neutral",
            "softfail",
            "hardfail",
            "policy",
            "temperror",
            "permerror",
            "bestguesspass",
            "test");

    private static final List<String> COMPARED = List.of("header.d", "header.i", "smtp.mailfrom", "header.from");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]*=[^=]?.*");

    private AuthenticationResults() {}

    /** What it says of SPF, DKIM and DMARC; nothing when any part of it is in doubt. */
    static List<SenderCheck> read(String field) {
        List<String> parts = parts(field);
        List<SenderCheck> checks = new ArrayList<>();
        for (String part : parts) {
            String[] words = part.strip().split("\\s+");
            if (words[0].indexOf('=') < 0) {
                // A server's name and perhaps a version; "none"; nothing behind the last semicolon.
                continue;
            }
            for (String word : words) {
                if (!WORD.matcher(word).matches()) {
                    return List.of();
                }
            }
            String method = before(words[0]).toLowerCase(Locale.ROOT);
            String result = after(words[0]).toLowerCase(Locale.ROOT);
            if (METHODS.contains(method)) {
                if (!RESULTS.contains(result)) {
                    return List.of();
                }
                checks.add(new SenderCheck(method.toUpperCase(Locale.ROOT), result, VisibleText.of(compared(words))));
            }
        }
        return checks;
    }

    /** A domain; where it is an address, its domain. */
    private static String compared(String[] words) {
        for (String name : COMPARED) {
            for (String word : words) {
                if (before(word).equals(name)) {
                    String value = after(word);
                    return value.substring(value.lastIndexOf('@') + 1);
                }
            }
        }
        return "";
    }

    private static String before(String word) {
        return word.substring(0, word.indexOf('='));
    }

    private static String after(String word) {
        return word.substring(word.indexOf('=') + 1);
    }

    /** Cut at semicolons, comments left out; none when a quote or a parenthesis may be the sender's. */
    private static List<String> parts(String field) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '"' || c == '\\' || c == ')' && depth == 0) {
                return List.of();
            } else if (c == '(') {
                depth++;
                part.append(' ');
            } else if (c == ')') {
                depth--;
            } else if (c == ';' && depth == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (depth == 0) {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return depth == 0 ? parts : List.of();
    }
}
