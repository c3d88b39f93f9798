package org.tlsbadge.http.addins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.explain.Messages;
import org.tlsbadge.core.verdict.Badge;
import org.tlsbadge.http.picture.BadgePicture;
import org.tlsbadge.http.picture.Theme;

class AddInsTest {

    private static final String SHARED = new String(AddIns.component(), StandardCharsets.UTF_8);

    @Test
    void packagesHoldWhatTheirMailProgramsLookFor() throws IOException {
        assertThat(unzip(AddIns.THUNDERBIRD)).containsKey("tls-badge.js");
        assertThat(unzip(AddIns.ROUNDCUBE).keySet()).allMatch(name -> name.startsWith("tlsbadge/"));
        assertThat(unzip(AddIns.OUTLOOK))
                .containsOnlyKeys("manifest.json", "color.png", "outline.png", "de.json", "fr.json", "es.json");
    }

    @Test
    void sameFilesGiveTheSameBytes() {
        for (String name : AddIns.NAMES) {
            assertThat(AddIns.file(name, "")).isEqualTo(AddIns.file(name, ""));
        }
    }

    @Test
    void manifestsNameTheBackend() throws IOException {
        String address = "https://mail.example.org/tls";
        String xml = new String(AddIns.file(AddIns.OUTLOOK_XML, address), StandardCharsets.UTF_8);
        assertThat(xml).contains(address + "/add-ins/outlook/pane.html").doesNotContain("tlsbadge.example.com");
        String json =
                new String(unzip(AddIns.file(AddIns.OUTLOOK, address)).get("manifest.json"), StandardCharsets.UTF_8);
        assertThat(json).contains("\"validDomains\": [\"mail.example.org\"]").doesNotContain("tlsbadge.example.com");
    }

    @Test
    void thunderbirdKnowsWhoHandedTheAddOnOut() throws IOException {
        SortedMap<String, byte[]> plain = unzip(AddIns.THUNDERBIRD);
        SortedMap<String, byte[]> filled = unzip(AddIns.file(AddIns.THUNDERBIRD, "https://mail.example.org:8443/tls"));
        assertThat(new String(filled.get("settings.js"), StandardCharsets.UTF_8))
                .contains("\"https://mail.example.org:8443/tls\"");
        assertThat(new String(filled.get("manifest.json"), StandardCharsets.UTF_8))
                .contains("\"https://mail.example.org/*\", \"http://127.0.0.1/*\"");
        assertThat(new String(plain.get("manifest.json"), StandardCharsets.UTF_8))
                .doesNotContain("mail.example.org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://mail.example.org", "https://", "https://x.example/", "https://x y", "nonsense"})
    void anAddressThatOutlookWouldNotTakeLeavesThePlaceEmpty(String address) {
        assertThat(AddIns.isAddress(address)).isFalse();
        assertThat(new String(AddIns.file(AddIns.OUTLOOK_XML, address), StandardCharsets.UTF_8))
                .contains(AddIns.ADDRESS);
    }

    @ParameterizedTest
    @EnumSource(Badge.class)
    void badgesLookAsTheBackendDrawsThem(Badge badge) {
        String picture = BadgePicture.svg(badge, Theme.LIGHT, Messages.best("en"));
        Matcher path = Pattern.compile(" d=\"([^\"]+)\"").matcher(picture);
        assertThat(path.results().map(found -> found.group(1)))
                .allSatisfy(d -> assertThat(SHARED).contains(d));
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            assertThat(SHARED).contains("--" + badge.colour() + ": " + theme.colour(badge) + ";");
        }
        assertThat(SHARED).contains(badge.shape().contains("-") ? '"' + badge.shape() + '"' : badge.shape() + ":");
    }

    private static SortedMap<String, byte[]> unzip(String name) throws IOException {
        return unzip(AddIns.file(name, ""));
    }

    private static SortedMap<String, byte[]> unzip(byte[] zip) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
