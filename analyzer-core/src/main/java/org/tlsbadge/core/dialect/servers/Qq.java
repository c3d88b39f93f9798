package org.tlsbadge.core.dialect.servers;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. QQ Mail, Foxmail and Tencent's business mail write nothing of the connection.
 */
final class Qq {

    static final Dialect DIALECT = Dialect.named("qq", "QQ Mail (Tencent)")
            .knownByDomain("qq.com", "foxmail.com")
            .client("{helo} ({name} [{address}])", "{helo} ([{address}])", "{helo} ( [{address}])")
            .build();

    private Qq() {}
}
