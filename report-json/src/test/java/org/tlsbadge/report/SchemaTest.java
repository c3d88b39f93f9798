package org.tlsbadge.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.explain.Messages;
import tools.jackson.databind.JsonNode;

/** The schema that callers rely on says what we write, and we write what it says. */
class SchemaTest {

    private static final Map<String, Class<? extends Record>> RECORDS = Map.ofEntries(
            Map.entry("badge", BadgeReport.class),
            Map.entry("summary", Summary.class),
            Map.entry("stamp", StampReport.class),
            Map.entry("trust", TrustReport.class),
            Map.entry("profile", ProfileReport.class),
            Map.entry("client", ClientReport.class),
            Map.entry("server", ServerReport.class),
            Map.entry("cipher", CipherReport.class),
            Map.entry("transport", TransportReport.class),
            Map.entry("certificate", CertificateReport.class),
            Map.entry("quote", Quote.class),
            Map.entry("evidence", EvidenceReport.class),
            Map.entry("hop", HopReport.class),
            Map.entry("finding", FindingReport.class),
            Map.entry("source", Source.class),
            Map.entry("brief", BriefReport.class));

    private final String text = schema();
    private final JsonNode schema = ReportJson.mapper().readTree(text);

    @Test
    void everyReportIsValid() {
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
        for (String letter : Letters.all()) {
            for (Messages messages :
                    Messages.languages().stream().map(Messages::in).toList()) {
                byte[] json = ReportJson.write(Report.of(Letters.analysis(letter), messages));
                assertThat(compiled.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
                        .isEmpty();
            }
        }
    }

    @Test
    void everyLineOfAScanIsValid() {
        String brief = text.replaceFirst(
                "(?s)\"type\": \"object\",.*?\"\\$defs\"", "\"\\$ref\": \"#/\\$defs/brief\", \"\\$defs\"");
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(brief);
        for (String letter : Letters.all()) {
            byte[] json = ReportJson.write(Report.brief(
                    Letters.analysis(letter), new Source("x", 0L, null), Messages.in(java.util.Locale.ENGLISH)));
            assertThat(compiled.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(compiled.validate("{\"source\":{}}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void hasThePropertiesOfTheRecordsAndNoOthers() {
        assertThat(schema.at("/$defs").propertyNames()).containsExactlyInAnyOrderElementsOf(RECORDS.keySet());
        RECORDS.forEach((name, record) -> assertSame(schema.at("/$defs/" + name), record));
        assertSame(schema, Report.class);
    }

    private static void assertSame(JsonNode object, Class<? extends Record> record) {
        assertThat(object.at("/properties").propertyNames())
                .as(record.getSimpleName())
                .containsExactlyElementsOf(Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    private static String schema() {
        try {
            return Files.readString(Letters.root().resolve("docs/report-v1.schema.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
