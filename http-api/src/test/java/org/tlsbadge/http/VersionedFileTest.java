package org.tlsbadge.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page consists of is fetched once, and anew as soon as it has changed. */
@Timeout(60)
class VersionedFileTest {

    private static final String KEPT = "public, max-age=31536000, immutable";

    @ParameterizedTest
    @CsvSource({"/add-ins/outlook/pane.html, 3", "/learn, 2"})
    void partsOfAPageAreKept(String address, int least) {
        try (Client client = Client.standard()) {
            String page = client.get(address).body();
            List<String> parts = Pattern.compile("\"([^\":]+\\?v=[0-9a-f]+)\"")
                    .matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .distinct()
                    .toList();
            assertThat(parts).hasSizeGreaterThanOrEqualTo(least);
            for (String part : parts) {
                HttpResponse<String> file =
                        client.get(URI.create(address).resolve(part).toString());
                assertThat(file.statusCode()).as(part).isEqualTo(200);
                assertThat(file.headers().firstValue("Cache-Control")).contains(KEPT);
            }
        }
    }

    @Test
    void underItsPlainNameItIsAskedForAgain() {
        try (Client client = Client.standard()) {
            for (String name : List.of("/add-ins/tls-badge.js", "/add-ins/outlook/pane.html", "/static/page.css")) {
                for (String query : List.of("", "?v=0")) {
                    HttpResponse<String> file = client.get(name + query);
                    assertThat(file.headers().firstValue("Cache-Control")).contains("no-cache");
                    String tag = file.headers().firstValue("ETag").orElseThrow();
                    HttpResponse<String> again = client.get(name + query, "If-None-Match", tag);
                    assertThat(again.statusCode()).isEqualTo(304);
                    assertThat(again.body()).isEmpty();
                    assertThat(client.get(name, "If-None-Match", "\"0\"").statusCode())
                            .isEqualTo(200);
                }
            }
        }
    }
}
