package org.tlsbadge.core.dialect.servers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Register;

/** Every server we can read. Order is of no consequence: a field that two dialects claim is read by neither unless they agree. */
public final class Servers {

    public static final List<Dialect> ALL = List.of(
            AmazonSes.DIALECT,
            Assp.DIALECT,
            AuthenticationMilter.DIALECT,
            Axigen.DIALECT,
            Barracuda.DIALECT,
            Beehive.DIALECT,
            Brevo.DIALECT,
            Cellopoint.DIALECT,
            Cloudflare.DIALECT,
            CommuniGate.DIALECT,
            Coremail.DIALECT,
            Domino.DIALECT,
            Ecartis.DIALECT,
            Exchange.DIALECT,
            ExchangeConnector.DIALECT,
            Exim.DIALECT,
            Expurgate.DIALECT,
            Fastmail.DIALECT,
            FirstClass.DIALECT,
            Gmail.DIALECT,
            Gmx.DIALECT,
            GroupWise.DIALECT,
            IMail.DIALECT,
            IbmGateway.DIALECT,
            IceWarp.DIALECT,
            IisSmtp.DIALECT,
            ImprovMx.DIALECT,
            InterMail.DIALECT,
            IronPort.DIALECT,
            Isode.DIALECT,
            Kerio.DIALECT,
            MDaemon.DIALECT,
            MailEnable.DIALECT,
            MailMarshal.DIALECT,
            MailRu.DIALECT,
            Mailgun.DIALECT,
            Mandrill.DIALECT,
            McAfee.DIALECT,
            Mercury.DIALECT,
            MessageLabs.DIALECT,
            Mimecast.DIALECT,
            Mirapoint.DIALECT,
            Momentum.DIALECT,
            Netscape.DIALECT,
            OracleMessaging.DIALECT,
            Postfix.DIALECT,
            Postini.DIALECT,
            PowerMta.DIALECT,
            Proofpoint.DIALECT,
            Qq.DIALECT,
            Scalix.DIALECT,
            SendGrid.DIALECT,
            Sendmail.DIALECT,
            SendmailForm.DIALECT,
            SmarterMail.DIALECT,
            SocketLabs.DIALECT,
            SurgeMail.DIALECT,
            SymantecGateway.DIALECT,
            TrendInterScan.DIALECT,
            Vade.DIALECT,
            Webmail.DIALECT,
            XMail.DIALECT,
            Yahoo.DIALECT,
            YahooInside.DIALECT,
            Yandex.DIALECT,
            ZMailer.DIALECT,
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
