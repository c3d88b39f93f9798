package org.tlsbadge.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;

class HopViewTest {

    private static final PageWords WORDS = PageWords.in(Locale.ENGLISH);

    @Test
    void aWeakConnectionLooksWeakInItsLineToo() {
        HopView hop = hop("sendmail-3des");
        assertThat(hop.shape()).isEqualTo("lock-cracked");
        assertThat(hop.connection(WORDS))
                .contains(WORDS.text("transport.encrypted"))
                .contains(WORDS.text("strength.weak"));
    }

    @Test
    void aStrongOneIsSaidAsItIs() {
        HopView hop = hop("postfix-tls13");
        assertThat(hop.shape()).isEqualTo("lock-closed");
        assertThat(hop.connection(WORDS)).isEqualTo(WORDS.text("transport.encrypted"));
    }

    /** The one at which the message came in from outside. */
    private static HopView hop(String sample) {
        String text = Samples.text(sample);
        assertThat(text).isNotNull();
        return ResultView.of(new Analyzer(Options.DEFAULT).analyze(text), WORDS).hops().stream()
                .filter(HopView::open)
                .findFirst()
                .orElseThrow();
    }
}
