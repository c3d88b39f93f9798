package org.tlsbadge.core.dialect.servers;

import org.tlsbadge.core.dialect.Dialect;

/**
 * Format: the fields themselves. Alibaba's mail service: what the client called itself and the envelope sender, neither an address nor
 * anything of TLS.
 */
final class AlibabaMail {

    static final Dialect DIALECT = Dialect.named("alibaba-mail", "Alibaba Mail")
            .knownByDomain("aliyun-inc.com", "alibaba-inc.com")
            .build();

    private AlibabaMail() {}
}
