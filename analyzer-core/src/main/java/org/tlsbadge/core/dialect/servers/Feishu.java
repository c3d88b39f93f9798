package org.tlsbadge.core.dialect.servers;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/** Format: the fields themselves. They take mail for sending; only the S of the transmission type tells of TLS. */
final class Feishu {

    static final Dialect DIALECT = Dialect.named("feishu", "Feishu, Lark")
            .knownByDomain("feishu.cn", "larksuite.com")
            .client("{helo} ([{address}])")
            .records(Fact.TLS)
            .build();

    private Feishu() {}
}
