package org.tlsbadge.http.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.verdict.Badge;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class BadgePictureTest {

    @Test
    void everyPictureIsWellFormedAndSpeaks() throws Exception {
        for (Locale language : Messages.languages()) {
            for (Badge badge : Badge.values()) {
                for (Theme theme : Theme.values()) {
                    Element svg = parse(BadgePicture.svg(badge, theme, Messages.in(language)))
                            .getDocumentElement();
                    assertThat(svg.getAttribute("role")).isEqualTo("img");
                    assertThat(svg.getAttribute("lang")).isEqualTo(language.getLanguage());
                    assertThat(text(svg, "title")).isNotBlank();
                    assertThat(text(svg, "desc")).isNotBlank();
                    for (String id : svg.getAttribute("aria-labelledby").split(" ")) {
                        assertThat(svg.getOwnerDocument().getDocumentElement().getTextContent())
                                .isNotBlank();
                        assertThat(BadgePicture.svg(badge, theme, Messages.in(language)))
                                .contains("id=\"" + id + "\"");
                    }
                }
            }
        }
    }

    @Test
    void shapesDifferWithoutColour() {
        Set<String> shapes = new HashSet<>();
        for (Badge badge : Badge.values()) {
            String svg = BadgePicture.svg(badge, Theme.CONTRAST, Messages.in(Locale.ENGLISH));
            shapes.add(svg.substring(svg.indexOf("</desc>")));
        }
        assertThat(shapes).hasSize(Badge.values().length);
    }

    @Test
    void coloursStandOutFromTheGround() {
        for (Theme theme : Theme.values()) {
            for (Badge badge : Badge.values()) {
                assertThat(contrast(theme.colour(badge), theme.ground()))
                        .as(theme + " " + badge)
                        .isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void needsNoStyleSheetAndNoOtherHost() {
        for (Badge badge : Badge.values()) {
            String svg = BadgePicture.svg(badge, Theme.LIGHT, Messages.in(Locale.ENGLISH), 200);
            assertThat(svg).contains("width=\"200\"").doesNotContain("style", "href", "script");
        }
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static String text(Element svg, String name) {
        return svg.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
