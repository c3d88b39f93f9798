package org.tlsbadge.http.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tlsbadge.core.tls.TlsProfile;
import org.tlsbadge.core.tls.TlsVersion;

/**
 * One TLS policy.
 *
 * @param name     as in requests
 * @param date     when its source was published
 * @param title    what people call the source
 * @param source   where it is found
 * @param standard whether it applies when a request names none
 * @param versions judgement of each protocol version
 */
record ProfileAnswer(
        String name, String date, String title, String source, boolean standard, Map<String, String> versions) {

    /** All of them. */
    record Listing(List<ProfileAnswer> profiles) {}

    static ProfileAnswer of(TlsProfile profile, TlsProfile standard) {
        Map<String, String> versions = new LinkedHashMap<>();
        for (TlsVersion version : TlsVersion.values()) {
            versions.put(version.label(), profile.judge(version).wire());
        }
        return new ProfileAnswer(
                profile.name(),
                profile.date(),
                profile.title(),
                profile.source(),
                profile.name().equals(standard.name()),
                versions);
    }
}
