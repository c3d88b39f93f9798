package org.tlsbadge.core.hop;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Ascii;

/** Reads address literals in the spellings that mail servers use: {@code 192.0.2.1}, {@code IPv6:2001:db8::1}, {@code ::ffff:192.0.2.1}, {@code fe80::1%eth0}. */
public final class AddressReader {

    private static final String TAG = "ipv6:";

    private AddressReader() {}

    /** The address that is the whole range; null when it is none. */
    public static @Nullable IpAddress read(String text, int start, int end) {
        int from = start;
        if (end - start > TAG.length() && Ascii.equalsLower(text, start, start + TAG.length(), TAG)) {
            from = Ascii.skipBlanks(text, start + TAG.length(), end);
        }
        if (end - from < 2 || end - from > 64) {
            return null;
        }
        int colon = text.indexOf(':', from);
        return colon >= 0 && colon < end ? readV6(text, from, end) : readV4(text, from, end);
    }

    public static @Nullable IpAddress read(String text) {
        return read(text, 0, text.length());
    }

    private static @Nullable IpAddress readV4(String text, int start, int end) {
        long bits = v4Bits(text, start, end);
        return bits < 0 ? null : new IpAddress(0, bits, true);
    }

    /** The 32 bits, or -1. */
    private static long v4Bits(String text, int start, int end) {
        long bits = 0;
        int octet = -1;
        int dots = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Ascii.isDigit(c)) {
                octet = octet < 0 ? c - '0' : octet * 10 + (c - '0');
                if (octet > 255) {
                    return -1;
                }
            } else if (c == '.' && octet >= 0 && dots < 3) {
                bits = bits << 8 | octet;
                octet = -1;
                dots++;
            } else {
                return -1;
            }
        }
        return dots == 3 && octet >= 0 ? bits << 8 | octet : -1;
    }

    private static @Nullable IpAddress readV6(String text, int start, int end) {
        int[] groups = new int[8];
        int count = 0;
        int gap = -1;
        int i = start;
        int limit = zoneStart(text, start, end);
        if (text.startsWith("::", i)) {
            gap = 0;
            i += 2;
        }
        while (i < limit) {
            int groupEnd = groupEnd(text, i, limit);
            if (groupEnd < limit && text.charAt(groupEnd) == '.') {
                long v4 = count <= 6 ? v4Bits(text, i, limit) : -1;
                if (v4 < 0) {
                    return null;
                }
                groups[count++] = (int) (v4 >>> 16);
                groups[count++] = (int) v4 & 0xffff;
                i = limit;
                break;
            }
            if (groupEnd == i || groupEnd - i > 4 || count == 8) {
                return null;
            }
            groups[count++] = Integer.parseInt(text, i, groupEnd, 16);
            i = groupEnd;
            if (i < limit) {
                if (text.charAt(i) != ':' || i + 1 == limit) {
                    return null;
                }
                i++;
                if (text.charAt(i) == ':') {
                    if (gap >= 0) {
                        return null;
                    }
                    gap = count;
                    i++;
                }
            }
        }
        return gap < 0 && count != 8 || gap >= 0 && count == 8 ? null : assemble(groups, count, gap);
    }

    /** A zone, {@code %3}, is no part of the address. */
    private static int zoneStart(String text, int start, int end) {
        int percent = text.indexOf('%', start);
        return percent >= 0 && percent < end ? percent : end;
    }

    private static int groupEnd(String text, int start, int limit) {
        int i = start;
        while (i < limit && Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 128) {
            i++;
        }
        return i;
    }

    private static IpAddress assemble(int[] groups, int count, int gap) {
        long high = 0;
        long low = 0;
        int behindGap = gap < 0 ? 0 : count - gap;
        for (int i = 0; i < 8; i++) {
            int group;
            if (gap < 0 || i < gap) {
                group = groups[i];
            } else {
                group = i >= 8 - behindGap ? groups[count - (8 - i)] : 0;
            }
            if (i < 4) {
                high = high << 16 | group;
            } else {
                low = low << 16 | group;
            }
        }
        boolean mapped = high == 0 && low >>> 32 == 0xffff;
        return mapped ? new IpAddress(0, low & 0xffff_ffffL, true) : new IpAddress(high, low, false);
    }
}
