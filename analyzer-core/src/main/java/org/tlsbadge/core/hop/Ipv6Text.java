package org.tlsbadge.core.hop;

/** The canonical text of an IPv6 address: RFC 5952. */
final class Ipv6Text {

    private Ipv6Text() {}

    static String of(long high, long low) {
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            long half = i < 4 ? high : low;
            groups[i] = (int) (half >>> 48 - 16 * (i % 4)) & 0xffff;
        }
        int zeros = longestZeros(groups);
        StringBuilder text = new StringBuilder(39);
        int i = 0;
        while (i < 8) {
            if (i == (zeros >> 4) && (zeros & 15) > 1) {
                text.append("::");
                i += zeros & 15;
                continue;
            }
            if (text.length() > 0 && text.charAt(text.length() - 1) != ':') {
                text.append(':');
            }
            text.append(Integer.toHexString(groups[i++]));
        }
        return text.toString();
    }

    /** Start and length of the longest run of zero groups, as {@code start << 4 | length}. */
    private static int longestZeros(int[] groups) {
        int best = 0;
        int run = 0;
        for (int i = 0; i < 8; i++) {
            run = groups[i] == 0 ? run + 1 : 0;
            if (run > (best & 15)) {
                best = (i - run + 1) << 4 | run;
            }
        }
        return best;
    }
}
