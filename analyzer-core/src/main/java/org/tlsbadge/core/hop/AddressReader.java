package org.tlsbadge.core.hop;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.text.Ascii;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;

/** Reads address literals in the spellings that mail servers use: {@code 192.0.2.1}, {@code IPv6:2001:db8::1}, {@code ::ffff:192.0.2.1}, {@code fe80::1%eth0}. */
public final class AddressReader {

    private static final String TAG = "ipv6:";
    private static final int LONGEST = 64;

    private AddressReader() {}

    /** The address that is the whole range; null when it is none. */
    public static @Nullable IpAddress read(SourceText text, int start, int end) {
        int from = start;
        if (end - start > TAG.length() && Ascii.equalsLower(text, start, start + TAG.length(), TAG)) {
            from = Ascii.skipBlanks(text, start + TAG.length(), end);
        }
        if (end - from < 2 || end - from > LONGEST) {
            return null;
        }
        long bits = v4Bits(text, from, end);
        return bits < 0 ? Ipv6Reader.read(text, from, end) : new IpAddress(0, bits, true);
    }

    public static @Nullable IpAddress read(String text) {
        return read(SourceText.of(text), 0, text.length());
    }

    /** The address that is the whole range, brackets around it or not; most hosts have a name, which the first letter tells. */
    static @Nullable Cited<IpAddress> inBrackets(SourceText text, @Nullable Span range) {
        if (range == null || range.isEmpty()) {
            return null;
        }
        int start = range.start();
        int end = range.end();
        if (end - start > 2 && text.charAt(start) == '[' && text.charAt(end - 1) == ']') {
            start++;
            end--;
        }
        char first = Ascii.lower(text.charAt(start));
        if (Ascii.isLetter(first) && first > 'f' && first != 'i') {
            return null;
        }
        IpAddress address = read(text, start, end);
        return address == null ? null : Cited.of(address, new Span(start, end));
    }

    /** The 32 bits, or -1. */
    static long v4Bits(SourceText text, int start, int end) {
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
}
