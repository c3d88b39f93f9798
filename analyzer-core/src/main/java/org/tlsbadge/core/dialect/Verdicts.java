package org.tlsbadge.core.dialect;

import java.util.Arrays;
import org.tlsbadge.core.hop.Certificate;
import org.tlsbadge.core.text.ShortWords;
import org.tlsbadge.core.text.SourceText;

/** What a server's words for the client's certificate mean. A word that is not listed says nothing. */
public final class Verdicts {

    /** The server writes no such word, or it proves nothing. */
    public static final Verdicts NONE = new Verdicts(ShortWords.of());

    /**
     * Sendmail's {@code ${verify}}: doc/op/op.me. {@code NO} means that none was presented, which is normal.
     */
    public static final Verdicts SENDMAIL = NONE.and("ok", Certificate.State.VERIFIED)
            .and("no", Certificate.State.NOT_PRESENTED)
            .and("not", Certificate.State.NOT_REQUESTED)
            .and("fail", Certificate.State.FAILED);

    private final ShortWords words;
    /** What each of them means. */
    private final Certificate.State[] states;

    private Verdicts(ShortWords words, Certificate.State... states) {
        this.words = words;
        this.states = states;
    }

    public Verdicts and(String word, Certificate.State state) {
        Certificate.State[] all = Arrays.copyOf(states, states.length + 1);
        all[states.length] = state;
        return new Verdicts(words.and(word), all);
    }

    public Certificate.State state(SourceText source, int start, int end) {
        int listed = words.find(source, start, end);
        return listed < 0 ? Certificate.State.NOT_RECORDED : states[listed];
    }
}
