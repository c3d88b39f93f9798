package org.tlsbadge.core.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tlsbadge.core.hop.Certificate;
import org.tlsbadge.core.hop.Transport;
import org.tlsbadge.core.tls.Strength;
import org.tlsbadge.core.trust.Grade;
import org.tlsbadge.core.trust.Role;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.core.verdict.FindingCode;

/** Every key that a language must have, no more and no less, with the places that its text may have. */
final class Keys {

    private static final String BADGE = "label explanation alt advice.user advice.helpdesk advice.administrator";

    private static final String PROOF = "transport version cipher bits certificate keyExchange group serverSignature"
            + " clientSignature plaintext local nullCipher contradiction client by with authenticated time";

    private static final String REPORT =
            "title colon result why advice for-user for-helpdesk for-administrator trace findings"
                    + " no-findings newest server unknown-server from by time delay delay-unclear transport version inferred cipher"
                    + " bits key-exchange strength certificate standing grade provider not-stated assumed nothing-assumed"
                    + " from-here-claimed proves-nothing no-trace cannot-tell cannot-tell.author cannot-tell.end-to-end"
                    + " cannot-tell.earlier cannot-tell.proxy cannot-tell.sender-checks cannot-tell.mailbox cannot-tell.edited";

    private static final String TOKEN =
            "from-helo from-name from-address by via with id for date comment tls-version cipher"
                    + " bits bits-processed verify.OK verify.NO verify.NOT verify.FAIL no-client-certificate-requested"
                    + " client-did-not-present key-exchange server-signature envelope-from authenticated may-be-forged unknown-name";

    private static final String WITH =
            "SMTP SMTPS ESMTP ESMTPA ESMTPS ESMTPSA LMTP LMTPA LMTPS LMTPSA UTF8SMTP UTF8SMTPA"
                    + " UTF8SMTPS UTF8SMTPSA HTTP HTTPS MAPI local";

    static final Map<String, List<String>> ALL = all();

    private Keys() {}

    private static Map<String, List<String>> all() {
        Map<String, List<String>> keys = new TreeMap<>();
        for (Badge badge : Badge.values()) {
            add(keys, "badge." + badge.state() + ".", BADGE);
        }
        for (FindingCode code : FindingCode.values()) {
            for (String part : List.of("headline", "why", "user", "helpdesk", "administrator")) {
                keys.put("finding." + code.code() + "." + part, code.arguments());
            }
        }
        keys.put("finding.claimed-encrypted.headline.one", List.of());
        words(keys, "certificate.", Certificate.State.values());
        words(keys, "transport.", Transport.Kind.values());
        words(keys, "strength.", Strength.values());
        words(keys, "role.", Role.values());
        add(keys, "standing.", "vouched claimed");
        words(keys, "grade.", Grade.values());
        add(keys, "proof.", PROOF);
        add(keys, "report.", REPORT);
        keys.put("report.hop", List.of("number"));
        keys.put("report.days", List.of("count"));
        keys.put("report.bits-alone", List.of("bits"));
        keys.put("report.bits-of-strength", List.of("bits", "strength"));
        keys.put("report.profile", List.of("profile"));
        keys.put("report.earlier-claims", List.of("count"));
        keys.put("report.earlier-claims.one", List.of());
        keys.put("report.made-by", List.of("version"));
        add(keys, "token.", TOKEN);
        add(keys, "token.with.", WITH);
        return keys;
    }

    /** All texts of a language as they stand in its file. */
    static Map<String, String> texts(Locale language) {
        Bundle bundle = Bundle.of(language.getLanguage());
        Map<String, String> texts = new TreeMap<>();
        for (String key : bundle.keys()) {
            texts.put(key, Objects.requireNonNull(bundle.text(key)));
        }
        return texts;
    }

    private static void add(Map<String, List<String>> keys, String prefix, String words) {
        for (String word : words.split(" ")) {
            keys.put(prefix + word, List.of());
        }
    }

    private static void words(Map<String, List<String>> keys, String prefix, Enum<?>[] words) {
        Arrays.stream(words).forEach(word -> keys.put(prefix + word.name().toLowerCase(Locale.ROOT), List.of()));
    }
}
