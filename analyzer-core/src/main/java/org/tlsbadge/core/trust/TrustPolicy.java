package org.tlsbadge.core.trust;

/**
 * What the caller says of the trace before it is read.
 *
 * @param inside        the reader's own servers
 * @param newestClaimed whether even the newest field may be anybody's; then nothing is vouched
 */
public record TrustPolicy(Inside inside, boolean newestClaimed) {

    /** The newest field was written by the reader's own server; the rest is found out. */
    public static final TrustPolicy DEFAULT = new TrustPolicy(Inside.UNNAMED, false);
}
