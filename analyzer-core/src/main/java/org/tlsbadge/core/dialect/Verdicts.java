package org.tlsbadge.core.dialect;

import java.util.ArrayList;
import java.util.List;
import org.tlsbadge.core.hop.Certificate;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.SourceText;

/** What a server's words for the client's certificate mean. A word that is not listed says nothing. */
public record Verdicts(List<Entry> entries) {

    /** The server writes no such word, or it proves nothing. */
    public static final Verdicts NONE = new Verdicts(List.of());

    /**
     * Sendmail's {@code ${verify}}: doc/op/op.me. {@code NO} means that none was presented, which is normal.
     */
    public static final Verdicts SENDMAIL = NONE.and("ok", Certificate.State.VERIFIED)
            .and("no", Certificate.State.NOT_PRESENTED)
            .and("not", Certificate.State.NOT_REQUESTED)
            .and("fail", Certificate.State.FAILED);

    /** One word, in lower case. */
    public record Entry(String word, Certificate.State state) {}

    public Verdicts {
        entries = List.copyOf(entries);
    }

    public Verdicts and(String word, Certificate.State state) {
        List<Entry> all = new ArrayList<>(entries);
        all.add(new Entry(word, state));
        return new Verdicts(all);
    }

    public Certificate.State state(SourceText source, int start, int end) {
        for (int i = 0; i < entries.size(); i++) {
            if (Ascii.equalsLower(source, start, end, entries.get(i).word())) {
                return entries.get(i).state();
            }
        }
        return Certificate.State.NOT_RECORDED;
    }
}
