package org.tlsbadge.report;

import java.io.OutputStream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes the records of this package as JSON: UTF-8, nulls written, times as ISO 8601 in UTC. */
public final class ReportJson {

    private ReportJson() {}

    /** Built when first used: whoever writes no JSON need not wait for it. */
    private static final class Mapper {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }

    /** As this class is set up, for those who must hand a mapper on. */
    public static JsonMapper mapper() {
        return Mapper.MAPPER;
    }

    /** One line, without a line break. */
    public static byte[] write(Object value) {
        return mapper().writeValueAsBytes(value);
    }

    /** Many lines, for people. */
    public static String pretty(Object value) {
        return mapper().writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /** One line, without a line break; the stream stays open. {@link tools.jackson.core.JacksonException} when it cannot be written to. */
    public static void writeTo(OutputStream out, Object value) {
        mapper().writeValue(out, value);
    }
}
