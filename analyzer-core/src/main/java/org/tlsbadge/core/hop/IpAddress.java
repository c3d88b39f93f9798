package org.tlsbadge.core.hop;

/**
 * An IP address as a literal; never looked up. IPv4-mapped IPv6 addresses count as IPv4.
 *
 * @param high the upper 64 bits of an IPv6 address, 0 for IPv4
 * @param low  the lower 64 bits of an IPv6 address, or the 32 bits of an IPv4 address
 * @param v4   whether it is an IPv4 address
 */
public record IpAddress(long high, long low, boolean v4) {

    /** 127.0.0.0/8 and ::1. */
    public boolean isLoopback() {
        return v4 ? low >>> 24 == 127 : high == 0 && low == 1;
    }

    /** RFC 1918 and fc00::/7. */
    public boolean isPrivate() {
        if (!v4) {
            return high >>> 57 == 0xfc >>> 1;
        }
        return low >>> 24 == 10 || low >>> 20 == 0xac1 || low >>> 16 == 0xc0a8;
    }

    /** 169.254.0.0/16 and fe80::/10. */
    public boolean isLinkLocal() {
        return v4 ? low >>> 16 == 0xa9fe : high >>> 54 == 0xfe80 >>> 6;
    }

    /** Neither loopback, private, link-local nor unspecified. Shared address space, 100.64.0.0/10, counts as public: strangers come from it. */
    public boolean isPublic() {
        return !isLoopback() && !isPrivate() && !isLinkLocal() && (high != 0 || low != 0);
    }

    /** 100.64.0.0/10, RFC 6598: between a provider and its customers, or inside a cluster, and routed nowhere else. */
    public boolean isShared() {
        return v4 && low >>> 22 == 0x64400000L >>> 22;
    }

    @Override
    public String toString() {
        if (v4) {
            return (low >>> 24) + "." + (low >>> 16 & 255) + "." + (low >>> 8 & 255) + "." + (low & 255);
        }
        return Ipv6Text.of(high, low);
    }
}
