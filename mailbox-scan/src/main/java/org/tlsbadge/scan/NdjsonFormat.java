package org.tlsbadge.scan;

import java.util.Arrays;
import java.util.List;
import org.tlsbadge.report.BriefJson;
import org.tlsbadge.report.BriefReport;

/** One JSON object a line. */
final class NdjsonFormat implements Format {

    /** Inside a string its quotes would have a backslash before them: the first occurrence is the member. */
    private static final byte[] INDEX = {',', '"', 'i', 'n', 'd', 'e', 'x', '"', ':', '0'};

    private final BriefJson json = new BriefJson();

    @Override
    public String head() {
        return "";
    }

    @Override
    public Line line(BriefReport report) {
        byte[] line = json.line(report);
        int zero = find(line) + INDEX.length - 1;
        return new Line(line, List.of(new Line.Gap(zero, zero + 1, Line.Missing.INDEX)));
    }

    private static int find(byte[] json) {
        int at = 0;
        while (json[at] != INDEX[0] || !Arrays.equals(json, at, at + INDEX.length, INDEX, 0, INDEX.length)) {
            at++;
        }
        return at;
    }
}
