package org.tlsbadge.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ShortWordsTest {

    private static final ShortWords WORDS = ShortWords.of("no", "utf8esmtpsa").and("not", "fifteen-letters");

    @Test
    void aWordIsFoundInAnyCase() {
        assertThat(find("no")).isEqualTo(0);
        assertThat(find("NoT")).isEqualTo(2);
        assertThat(find("UTF8ESMTPSA")).isEqualTo(1);
        assertThat(find("Fifteen-Letters")).isEqualTo(3);
    }

    @Test
    void anythingElseIsNot() {
        for (String other : new String[] {
            "", "n", "non", "no\0", "n\u00ef", "utf8esmt", "utf8esmtpsb", "fifteen\rletters", "sixteen letters!"
        }) {
            assertThat(find(other)).as(other).isEqualTo(-1);
        }
    }

    @Test
    void whatStandsBesideTheRangeIsNothing() {
        SourceText text = SourceText.of("xnox");
        assertThat(WORDS.find(text, 1, 3)).isEqualTo(0);
        assertThat(WORDS.find(text, 1, 4)).isEqualTo(-1);
        assertThat(WORDS.find(text, 1, 1)).isEqualTo(-1);
    }

    @Test
    void aLongWordIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShortWords.of("sixteen-letters-"));
        assertThatIllegalArgumentException().isThrownBy(() -> ShortWords.of(""));
    }

    private static int find(String word) {
        return WORDS.find(SourceText.of(word), 0, word.length());
    }
}
