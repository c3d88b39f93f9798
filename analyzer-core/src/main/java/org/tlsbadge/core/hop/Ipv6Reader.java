package org.tlsbadge.core.hop;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.SourceText;

/** Reads the groups of an IPv6 address: RFC 4291 section 2.2. */
final class Ipv6Reader {

    private static final int GROUPS = 8;

    private final SourceText text;
    private final int limit;
    private final int[] groups = new int[GROUPS];
    private int at;
    private int count;
    /** Before which group {@code ::} stands; -1 when it does not. */
    private int gap = -1;

    private Ipv6Reader(SourceText text, int start, int end) {
        this.text = text;
        this.at = start;
        this.limit = zoneStart(text, start, end);
    }

    static @Nullable IpAddress read(SourceText text, int start, int end) {
        Ipv6Reader reader = new Ipv6Reader(text, start, end);
        return reader.readGroups() && reader.isComplete() ? reader.address() : null;
    }

    /** A zone, {@code %3}, is no part of the address. */
    private static int zoneStart(SourceText text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) != '%') {
            i++;
        }
        return i;
    }

    private boolean readGroups() {
        if (at + 1 < limit && text.startsWith("::", at)) {
            gap = 0;
            at += 2;
        }
        while (at < limit) {
            int end = groupEnd();
            if (end < limit && text.charAt(end) == '.') {
                return readV4();
            }
            if (end == at || end - at > 4 || count == GROUPS) {
                return false;
            }
            groups[count++] = group(end);
            at = end;
            if (at < limit && !readColon()) {
                return false;
            }
        }
        return true;
    }

    private int group(int end) {
        int value = 0;
        for (int i = at; i < end; i++) {
            value = value << 4 | Character.digit(text.charAt(i), 16);
        }
        return value;
    }

    private int groupEnd() {
        int i = at;
        while (i < limit && isHexDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isHexDigit(char c) {
        char lower = Ascii.lower(c);
        return Ascii.isDigit(c) || lower >= 'a' && lower <= 'f';
    }

    /** The last two groups may be written as an IPv4 address. */
    private boolean readV4() {
        long bits = count <= GROUPS - 2 ? AddressReader.v4Bits(text, at, limit) : -1;
        if (bits < 0) {
            return false;
        }
        groups[count++] = (int) (bits >>> 16);
        groups[count++] = (int) bits & 0xffff;
        at = limit;
        return true;
    }

    /** One colon before another group, or the only {@code ::}. */
    private boolean readColon() {
        if (text.charAt(at) != ':' || at + 1 == limit) {
            return false;
        }
        at++;
        if (text.charAt(at) == ':') {
            if (gap >= 0) {
                return false;
            }
            gap = count;
            at++;
        }
        return true;
    }

    private boolean isComplete() {
        return gap < 0 ? count == GROUPS : count < GROUPS;
    }

    private IpAddress address() {
        int missing = GROUPS - count;
        long high = 0;
        long low = 0;
        for (int i = 0; i < GROUPS; i++) {
            boolean before = gap < 0 || i < gap;
            int group = before ? groups[i] : i < gap + missing ? 0 : groups[i - missing];
            if (i < GROUPS / 2) {
                high = high << 16 | group;
            } else {
                low = low << 16 | group;
            }
        }
        boolean mapped = high == 0 && low >>> 32 == 0xffff;
        return mapped ? new IpAddress(0, low & 0xffff_ffffL, true) : new IpAddress(high, low, false);
    }
}
