package org.tlsbadge.core.trust;

import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.tls.CipherSuite;
import org.tlsbadge.core.tls.TlsVersion;

/**
 * What a provider's own header says of the hop at its border.
 *
 * @param field     the header's name, as in the message
 * @param encrypted whether it states TLS, or its absence
 * @param version   the version it states
 * @param suite     the suite it states
 */
public record Stamp(
        String field,
        boolean encrypted,
        @Nullable TlsVersion version,
        @Nullable CipherSuite suite) {}
