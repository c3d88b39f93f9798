package org.tlsbadge.scan;

import java.util.Arrays;
import java.util.List;
import org.tlsbadge.report.BriefJson;
import org.tlsbadge.report.BriefReport;

/** One JSON object a line. */
final class NdjsonFormat implements Format {

    /** Inside a string its quotes would have a backslash before them: the first occurrence is the member. */
    private static final byte[] INDEX = {',', '"', 'i', 'n', 'd', 'e', 'x', '"', ':', '0'};

    @Override
    public String head() {
        return "";
    }

    @Override
    public Line line(BriefReport report) {
        byte[] json = BriefJson.write(report);
        int gap = find(json) + INDEX.length - 1;
        byte[] line = Arrays.copyOf(json, json.length);
        System.arraycopy(json, gap + 1, line, gap, json.length - gap - 1);
        line[line.length - 1] = '\n';
        return new Line(line, List.of(new Line.Gap(gap, Line.Missing.INDEX)));
    }

    private static int find(byte[] json) {
        int at = 0;
        while (!Arrays.equals(json, at, at + INDEX.length, INDEX, 0, INDEX.length)) {
            at++;
        }
        return at;
    }
}
