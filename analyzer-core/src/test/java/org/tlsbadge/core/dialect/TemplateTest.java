package org.tlsbadge.core.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlsbadge.core.text.SourceText;

class TemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{any...}, from userid {any} | X, from userid 0 | true",
                "{any...}, from userid {any} | , from userid 0 | true",
                "{any...}, from userid {any} | from userid 0 | false",
                "a \"{subject...}\" b | a \"x\" b | true",
                "a \"{subject...}\" b | a \"\" b | true",
                "{name} [{address}] | mx.example.com [192.0.2.1] | true",
                "{name} [{address}] | [192.0.2.1] [192.0.2.1] | true",
                "{any} [{address}] | [192.0.2.1] [192.0.2.1] | true",
                "{helo} ({name} [{address}]) | [192.0.2.1] (helo=x [192.0.2.2]) | false",
                "{helo} ({name} [{address}]) | [192.0.2.1] (x [192.0.2.2]) | true",
                "(IDENT: {any}) | (IDENT: root) | true",
                "(IDENT: {any}) | (IDENT: [192.0.2.1]) | false",
                "EHLO {helo} | EHLO [192.0.2.1] | true",
                "with {version}* | with tlsX | true",
                "with {version}* | with TL | false",
            })
    void aShapeFitsOrNot(String shape, String text, boolean fits) {
        SourceText source = SourceText.of(text);
        assertThat(Template.of(shape).matches(source, 0, source.length(), new Holes()))
                .isEqualTo(fits);
    }
}
