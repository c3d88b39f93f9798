package org.tlsbadge.core.dialect.servers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Register;

/** Every server we can read. Order is of no consequence: a field that two dialects claim is read by neither unless they agree. */
public final class Servers {

    public static final List<Dialect> ALL = List.of(
            AmazonSes.DIALECT,
            AuthenticationMilter.DIALECT,
            Brevo.DIALECT,
            Cloudflare.DIALECT,
            Coremail.DIALECT,
            Exchange.DIALECT,
            ExchangeConnector.DIALECT,
            Exim.DIALECT,
            Fastmail.DIALECT,
            Gmail.DIALECT,
            Gmx.DIALECT,
            IisSmtp.DIALECT,
            ImprovMx.DIALECT,
            ListExpander.DIALECT,
            MailRu.DIALECT,
            Mailgun.DIALECT,
            Mandrill.DIALECT,
            Momentum.DIALECT,
            Postfix.DIALECT,
            PowerMta.DIALECT,
            Qq.DIALECT,
            SendGrid.DIALECT,
            Sendmail.DIALECT,
            SocketLabs.DIALECT,
            Webmail.DIALECT,
            Yahoo.DIALECT,
            YahooInside.DIALECT,
            Yandex.DIALECT,
            Zoho.DIALECT);

    public static final Register REGISTER = new Register(ALL);

    /** The dialect of this name; null when there is none. */
    public static @Nullable Dialect named(String name) {
        for (Dialect dialect : ALL) {
            if (dialect.name().equals(name)) {
                return dialect;
            }
        }
        return null;
    }

    private Servers() {}
}
