package org.tlsbadge.core.dialect.servers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Register;

/** Every server we can read. Order is of no consequence: a field that two dialects claim is read by neither unless they agree. */
public final class Servers {

    public static final List<Dialect> ALL = List.of(
            AlibabaMail.DIALECT,
            Amavis.DIALECT,
            AmazonSes.DIALECT,
            Assp.DIALECT,
            AuthenticationMilter.DIALECT,
            Axigen.DIALECT,
            Barracuda.DIALECT,
            Beehive.DIALECT,
            Brevo.DIALECT,
            Cellopoint.DIALECT,
            Chasquid.DIALECT,
            Clearswift.DIALECT,
            Cloudflare.DIALECT,
            Cloudmark.DIALECT,
            Cloudmark.RENAMED,
            CodeTwo.DIALECT,
            CommuniGate.DIALECT,
            Coremail.DIALECT,
            Courier.DIALECT,
            Cyrus.DIALECT,
            Domino.DIALECT,
            Dovecot.DIALECT,
            DragonFly.DIALECT,
            Ecartis.DIALECT,
            Exchange.DIALECT,
            ExchangeConnector.DIALECT,
            Exim.DIALECT,
            Expurgate.DIALECT,
            Fastmail.DIALECT,
            Feishu.DIALECT,
            Fetchmail.DIALECT,
            FirstClass.DIALECT,
            Getmail.DIALECT,
            Gmail.DIALECT,
            Gmx.DIALECT,
            GroupWise.DIALECT,
            HMail.DIALECT,
            HMailServer.DIALECT,
            Halon.DIALECT,
            Haraka.DIALECT,
            ICloud.DIALECT,
            IMail.DIALECT,
            IbmGateway.DIALECT,
            IceWarp.DIALECT,
            IceWarpRenamed.DIALECT,
            IisSmtp.DIALECT,
            ImprovMx.DIALECT,
            IndiMail.DIALECT,
            InterMail.DIALECT,
            IronPort.DIALECT,
            Isode.DIALECT,
            James.DIALECT,
            Kerio.DIALECT,
            KnoxPortal.DIALECT,
            KumoMta.DIALECT,
            MDaemon.DIALECT,
            Maddy.DIALECT,
            MailChannels.DIALECT,
            MailEnable.DIALECT,
            MailMarshal.DIALECT,
            MailRu.DIALECT,
            Mailfront.DIALECT,
            Mailgun.DIALECT,
            Mandrill.DIALECT,
            McAfee.DIALECT,
            Mercury.DIALECT,
            MessageLabs.DIALECT,
            Mimecast.DIALECT,
            Mirapoint.DIALECT,
            Momentum.DIALECT,
            Mox.DIALECT,
            MxLogic.DIALECT,
            Naver.DIALECT,
            NbSmtp.DIALECT,
            Netscape.DIALECT,
            Nullmailer.DIALECT,
            OpenSmtpd.DIALECT,
            OracleMessaging.DIALECT,
            PgpUniversal.DIALECT,
            Phylax.DIALECT,
            Postfix.DIALECT,
            PostfixRenamed.DIALECT,
            Postini.DIALECT,
            PowerMta.DIALECT,
            Proofpoint.DIALECT,
            Purelymail.DIALECT,
            Qmail.DIALECT,
            QmailLdap.DIALECT,
            QmailScanner.DIALECT,
            QmailTls.DIALECT,
            Qpsmtpd.DIALECT,
            Qq.DIALECT,
            Qsmtp.DIALECT,
            RichMail.DIALECT,
            Robin.DIALECT,
            SQmail.DIALECT,
            SSmtp.DIALECT,
            Scalix.DIALECT,
            SendGrid.DIALECT,
            Sendmail.DIALECT,
            SendmailForm.DIALECT,
            Seznam.DIALECT,
            Slimta.DIALECT,
            SmarterMail.DIALECT,
            SocketLabs.DIALECT,
            SonicWall.DIALECT,
            SpamAssassin.DIALECT,
            Stalwart.DIALECT,
            Strato.DIALECT,
            Strato.SUBMISSION,
            SubEtha.DIALECT,
            SurgeMail.DIALECT,
            SymantecGateway.DIALECT,
            SymantecGateway.RENAMED,
            Synchronet.DIALECT,
            TOnline.DIALECT,
            TrendInterScan.DIALECT,
            Uucp.DIALECT,
            Vade.DIALECT,
            Webmail.DIALECT,
            XMail.DIALECT,
            Yahoo.DIALECT,
            YahooInside.DIALECT,
            Yandex.DIALECT,
            ZMailer.DIALECT,
            ZimbraLmtp.DIALECT,
            Zoho.DIALECT,
            ZoneMta.DIALECT);

    public static final Register REGISTER = new Register(ALL);

    private static final Map<String, Dialect> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Dialect::name, dialect -> dialect));

    /** The dialect of this name; null when there is none. */
    public static @Nullable Dialect named(String name) {
        return BY_NAME.get(name);
    }

    /** The server as people call it; a name that is none of ours stands for itself. */
    public static String title(String name) {
        Dialect dialect = named(name);
        return dialect == null ? name : dialect.title();
    }

    private Servers() {}
}
