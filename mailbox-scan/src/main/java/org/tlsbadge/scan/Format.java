package org.tlsbadge.scan;

import java.util.function.Supplier;
import org.tlsbadge.report.BriefReport;

/** How a message becomes lines of an output; one for each thread. */
interface Format {

    /** What stands above the lines; may be empty. */
    String head();

    Line line(BriefReport report);

    /** JSON lines, UTF-8. */
    Supplier<Format> NDJSON = NdjsonFormat::new;

    /** Comma-separated values, RFC 4180, UTF-8: one row a message. */
    Supplier<Format> CSV = CsvFormat::new;

    /** Comma-separated values: one row a hop. */
    Supplier<Format> CSV_HOPS = CsvHopsFormat::new;
}
