package org.tlsbadge.scan;

import java.util.List;
import org.tlsbadge.report.BriefReport;

/** How a message becomes lines of an output. */
interface Format {

    /** What stands above the lines; may be empty. */
    String head();

    Line line(BriefReport report);

    /** JSON lines, UTF-8. */
    Format NDJSON = new NdjsonFormat();

    /** Comma-separated values, RFC 4180, UTF-8: one row a message. */
    Format CSV = new CsvFormat();

    /** Comma-separated values: one row a hop. */
    Format CSV_HOPS = new CsvHopsFormat();

    /** All there are. */
    List<Format> ALL = List.of(NDJSON, CSV, CSV_HOPS);
}
