package org.tlsbadge.report;

import org.tlsbadge.core.tls.TlsProfile;

/**
 * {@code profile}: the policy by which versions and suites were judged.
 *
 * @param name as in configuration
 * @param date when its source was published, {@code YYYY-MM}
 */
public record ProfileReport(String name, String date) {

    static ProfileReport of(TlsProfile profile) {
        return new ProfileReport(profile.name(), profile.date());
    }
}
