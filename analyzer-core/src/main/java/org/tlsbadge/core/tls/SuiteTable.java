package org.tlsbadge.core.tls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The suites of {@code suites.txt}, with the spellings listed there and those that follow from the IANA name.
 *
 * <p>Loading only hashes the names; a suite is taken apart when it is first asked for, since a run meets few of them.
 */
final class SuiteTable {
    private static final String WITH = "_WITH_";
    private static final String DIGEST_OF_CHACHA = "_SHA256";

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
    CipherSuite find(String text, int start, int end, boolean ssl2) {
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

    private CipherSuite suite(int index) {
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
                addListed(line, start, blank < 0 ? line.length() : blank, index);
            }
            start = blank + 1;
        }
    }

    private void addListed(String line, int start, int end, int index) {
        String name = line.substring(CipherNames.afterPrefix(line, start, end), end);
        add(name, index);
        int with = name.indexOf(WITH);
        if (with > 0 && codes[index] < CipherSuite.SSL_2_BASE) {
            addGnuTls(name.substring(0, with).concat(name.substring(with + WITH.length() - 1)), index);
            addWithoutDigest(name, index);
        }
    }

    /** GnuTLS leaves out {@code WITH} and writes SHA-1 with its number. */
    private void addGnuTls(String name, int index) {
        add(name, index);
        addWithoutDigest(name, index);
        if (name.endsWith("_SHA")) {
            add(name.concat("1"), index);
        }
    }

    /** GnuTLS and Go give ChaCha20-Poly1305 no digest. */
    private void addWithoutDigest(String name, int index) {
        if (name.endsWith("_POLY1305_SHA256")) {
            add(name.substring(0, name.length() - DIGEST_OF_CHACHA.length()), index);
        }
    }

    private void add(String name, int index) {
        names.put(name, index);
        if (codes[index] >= CipherSuite.SSL_2_BASE) {
            namesOfSsl2.put(name, index);
        }
    }
}
