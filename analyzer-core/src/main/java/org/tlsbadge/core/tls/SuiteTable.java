package org.tlsbadge.core.tls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.NameTable;
import org.tlsbadge.core.text.SourceText;

/**
 * The suites of {@code suites.txt} by the spellings listed there.
 *
 * <p>Loading only hashes the names; a suite is taken apart when it is first asked for, since a run meets few of them.
 */
final class SuiteTable {
    private final NameTable names = new NameTable(12);
    private final NameTable namesOfSsl2 = new NameTable(6);
    private final List<String> lines = new ArrayList<>(420);
    private final int[] codes;

    /** Filled as asked for. Two threads may take one suite apart at once: immutable and equal, either will do. */
    private final @Nullable CipherSuite[] suites;

    private SuiteTable(String text) {
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            if (text.charAt(start) != '#') {
                lines.add(text.substring(start, end));
            }
        }
        codes = new int[lines.size()];
        suites = new CipherSuite[codes.length];
        for (int i = 0; i < codes.length; i++) {
            index(lines.get(i), i);
        }
    }

    static SuiteTable load() {
        return new SuiteTable(PackageResource.read("suites.txt"));
    }

    int size() {
        return codes.length;
    }

    /** The first name of a suite: IANA's where it has one. */
    String name(int index) {
        String line = lines.get(index);
        int start = line.indexOf(' ') + 1;
        int end = line.indexOf(' ', start);
        return end < 0 ? line.substring(start) : line.substring(start, end);
    }

    List<CipherSuite> suites() {
        List<CipherSuite> all = new ArrayList<>(codes.length);
        for (int i = 0; i < codes.length; i++) {
            all.add(suite(i));
        }
        return List.copyOf(all);
    }

    /**
     * By name without {@code TLS_} or {@code SSL_}. At SSL 2 its own suites come first: both have an {@code
     * RC4-MD5}.
     */
    @Nullable
    CipherSuite find(SourceText text, int start, int end, boolean ssl2) {
        int index = ssl2 ? namesOfSsl2.find(text, start, end) : -1;
        if (index < 0) {
            index = names.find(text, start, end);
        }
        return index < 0 ? null : suite(index);
    }

    @Nullable
    CipherSuite byCode(int code) {
        int index = Arrays.binarySearch(codes, code);
        return index < 0 ? null : suite(index);
    }

    CipherSuite suite(int index) {
        CipherSuite known = suites[index];
        if (known != null) {
            return known;
        }
        String[] words = lines.get(index).split(" ", 4);
        String madeOf = words.length > 2 && words[2].startsWith("=") ? words[2].substring(1) : words[1];
        CipherSuite suite = SuiteName.read(codes[index], words[1], madeOf);
        if (suite == null) {
            throw new IllegalStateException(lines.get(index));
        }
        suites[index] = suite;
        return suite;
    }

    private void index(String line, int index) {
        int start = line.indexOf(' ') + 1;
        codes[index] = Integer.parseInt(line, 0, start - 1, 16);
        while (start > 0) {
            int blank = line.indexOf(' ', start);
            if (line.charAt(start) != '=') {
                add(line, start, blank < 0 ? line.length() : blank, index);
            }
            start = blank + 1;
        }
    }

    private void add(String line, int start, int end, int index) {
        SourceText written = SourceText.of(line.substring(start, end));
        SourceText name =
                SourceText.of(written.substring(CipherNames.afterPrefix(written, 0, end - start), end - start));
        names.put(name, index);
        if (codes[index] >= CipherSuite.SSL_2_BASE) {
            namesOfSsl2.put(name, index);
        }
    }
}
