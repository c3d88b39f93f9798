package org.tlsbadge.scan;

import java.util.List;
import org.tlsbadge.report.BriefReport;

/** How a message becomes a line of an output. */
interface Format {

    /** What stands above the lines; may be empty. */
    String head();

    Line line(BriefReport report);

    /** JSON lines, UTF-8. */
    Format NDJSON = new NdjsonFormat();

    /** Comma-separated values, RFC 4180, UTF-8. */
    Format CSV = new CsvFormat();

    /** All there are. */
    List<Format> ALL = List.of(NDJSON, CSV);
}
