package org.tlsbadge.http.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.verdict.Case;

/**
 * What the reader's own servers found about the sender (RFC 8601, RFC 8617): context, and no part of the badge. Only fields above the
 * border field are read, whatever name they bear: one below it may be the sender's own work.
 *
 * @param method {@code SPF}, {@code DKIM} or {@code DMARC}
 * @param result as the server wrote it, in lower case
 * @param domain whose, may be empty
 */
public record SenderCheck(String method, String result, String domain) {

    private static final int MOST = 8;

    /** Once each, although Gmail and others say it twice. */
    static List<SenderCheck> of(Case facts) {
        Hop border = facts.border();
        Set<SenderCheck> checks = new LinkedHashSet<>();
        if (border == null) {
            return List.of();
        }
        for (HeaderField field : facts.fields()) {
            if (field.body().equals(border.field().body())
                    && field.source().equals(border.field().source())) {
                break;
            }
            if (field.isNamed("authentication-results") || field.isNamed("arc-authentication-results")) {
                checks.addAll(AuthenticationResults.read(withoutInstance(field)));
            }
        }
        return new ArrayList<>(checks).subList(0, Math.min(MOST, checks.size()));
    }

    /** ARC numbers its sets: {@code i=1; mx.example.com; …}. */
    private static String withoutInstance(HeaderField field) {
        return field.raw().replaceFirst("^\\s*i=[0-9]{1,2}\\s*;", "");
    }
}
