package org.tlsbadge.http.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.verdict.Case;

/**
 * What the reader's own server found about the sender (RFC 8601): context, and no part of the badge. Only fields above the border field
 * are read; one below it may be the sender's own work.
 *
 * @param method {@code SPF}, {@code DKIM} or {@code DMARC}
 * @param result as the server wrote it
 * @param detail what it compared, may be empty
 * @param by     the name under which the server signs its results
 */
public record SenderCheck(String method, String result, String detail, String by) {

    private static final Set<String> METHODS = Set.of("spf", "dkim", "dmarc");
    private static final int MOST = 8;

    static List<SenderCheck> of(Case facts) {
        Hop border = facts.border();
        List<SenderCheck> checks = new ArrayList<>();
        if (border == null) {
            return checks;
        }
        for (HeaderField field : facts.fields()) {
            if (field.body().equals(border.field().body())
                    && field.source().equals(border.field().source())) {
                break;
            }
            if (field.isNamed("authentication-results")) {
                read(field.raw(), checks);
            }
        }
        return checks;
    }

    private static void read(String raw, List<SenderCheck> checks) {
        List<String> parts = parts(raw);
        String by = parts.get(0).strip().split("\\s+", 2)[0];
        for (String part : parts.subList(1, parts.size())) {
            String[] words = part.strip().split("\\s+");
            int equals = words[0].indexOf('=');
            String method = equals < 0 ? "" : words[0].substring(0, equals).toLowerCase(Locale.ROOT);
            if (METHODS.contains(method) && checks.size() < MOST) {
                checks.add(new SenderCheck(
                        method.toUpperCase(Locale.ROOT),
                        VisibleText.of(words[0].substring(equals + 1)),
                        VisibleText.of(detail(words)),
                        VisibleText.of(by)));
            }
        }
    }

    private static String detail(String[] words) {
        for (String word : words) {
            if (word.startsWith("header.d=") || word.startsWith("smtp.mailfrom=") || word.startsWith("header.from=")) {
                return word.substring(word.indexOf('=') + 1);
            }
        }
        return "";
    }

    /** Cut at semicolons; what stands in comments is left out. */
    private static List<String> parts(String raw) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            quoted ^= c == '"' && depth == 0;
            if (c == '(' && !quoted) {
                depth++;
            } else if (c == ')' && depth > 0 && !quoted) {
                depth--;
            } else if (c == ';' && depth == 0 && !quoted) {
                parts.add(part.toString());
                part.setLength(0);
            } else if (depth == 0) {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
