package org.tlsbadge.core.trust;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.AddressReader;
import org.tlsbadge.core.hop.IpAddress;
import org.tlsbadge.core.text.Ascii;

/**
 * A range of addresses.
 *
 * @param base   an address in it
 * @param prefix how many leading bits are fixed: 0 to 32, for IPv6 to 128
 */
public record Network(IpAddress base, int prefix) {

    /** {@code 192.0.2.0/24}, {@code 2001:db8::/32}, or a single address; null for anything else. */
    public static @Nullable Network parse(String text) {
        int slash = text.indexOf('/');
        IpAddress base = AddressReader.read(slash < 0 ? text : text.substring(0, slash));
        if (base == null) {
            return null;
        }
        int bits = base.v4() ? 32 : 128;
        int prefix = slash < 0 ? bits : Ascii.number(text.substring(slash + 1));
        return prefix < 0 || prefix > bits ? null : new Network(base, prefix);
    }

    public boolean contains(IpAddress address) {
        if (address.v4() != base.v4()) {
            return false;
        }
        if (base.v4()) {
            return prefix == 0 || (address.low() ^ base.low()) >>> 32 - prefix == 0;
        }
        if (prefix <= 64) {
            return prefix == 0 || (address.high() ^ base.high()) >>> 64 - prefix == 0;
        }
        return address.high() == base.high() && (address.low() ^ base.low()) >>> 128 - prefix == 0;
    }
}
