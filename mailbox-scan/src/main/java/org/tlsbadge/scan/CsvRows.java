package org.tlsbadge.scan;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of comma-separated values under work: RFC 4180, UTF-8. */
final class CsvRows {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    private final List<Line.Gap> gaps = new ArrayList<>();
    private StringBuilder row = new StringBuilder(256);
    private boolean first = true;

    /** Goes on with the next cell; null is an empty one. */
    CsvRows cell(@Nullable Object value) {
        separate();
        if (value instanceof String text) {
            quote(text);
        } else if (value != null) {
            row.append(value);
        }
        return this;
    }

    /** A cell whose number is not known yet. */
    CsvRows cell(Line.Missing number) {
        separate();
        bytes.writeBytes(row.toString().getBytes(StandardCharsets.UTF_8));
        row = new StringBuilder(256);
        gaps.add(new Line.Gap(bytes.size(), bytes.size(), number));
        return this;
    }

    CsvRows empty(int cells) {
        for (int i = 0; i < cells; i++) {
            cell((Object) null);
        }
        return this;
    }

    void end() {
        row.append("\r\n");
        first = true;
    }

    Line line() {
        bytes.writeBytes(row.toString().getBytes(StandardCharsets.UTF_8));
        return new Line(bytes.toByteArray(), gaps);
    }

    private void separate() {
        if (!first) {
            row.append(',');
        }
        first = false;
    }

    /** A spreadsheet takes text that begins so for a formula, and a stranger may have written it: an apostrophe makes it text. */
    private void quote(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        boolean plain = !formula && value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        if (plain) {
            row.append(value);
        } else {
            row.append('"')
                    .append(formula ? "'" : "")
                    .append(value.replace("\"", "\"\""))
                    .append('"');
        }
    }
}
