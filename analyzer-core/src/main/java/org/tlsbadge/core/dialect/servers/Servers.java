package org.tlsbadge.core.dialect.servers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Register;

/** Every server we can read. Order is of no consequence: a field that two dialects claim is read by neither unless they agree. */
public final class Servers {

    public static final List<Dialect> ALL = List.of(
            Amavis.DIALECT,
            Chasquid.DIALECT,
            Cloudmark.DIALECT,
            Courier.DIALECT,
            Cyrus.DIALECT,
            Dovecot.DIALECT,
            DovecotOld.DIALECT,
            DragonFly.DIALECT,
            Exim.DIALECT,
            Fetchmail.DIALECT,
            Getmail.DIALECT,
            HMailServer.DIALECT,
            Halon.DIALECT,
            Haraka.DIALECT,
            IndiMail.DIALECT,
            James.DIALECT,
            KumoMta.DIALECT,
            Maddy.DIALECT,
            MailChannels.DIALECT,
            Mailfront.DIALECT,
            Mox.DIALECT,
            NbSmtp.DIALECT,
            Nullmailer.DIALECT,
            OpenSmtpd.DIALECT,
            Postfix.DIALECT,
            PostfixRenamed.DIALECT,
            Qmail.DIALECT,
            QmailLdap.DIALECT,
            QmailQueue.DIALECT,
            QmailScanner.DIALECT,
            QmailTls.DIALECT,
            Qpsmtpd.DIALECT,
            Robin.DIALECT,
            SQmail.DIALECT,
            SSmtp.DIALECT,
            Sendmail.DIALECT,
            SendmailRenamed.DIALECT,
            SpamAssassin.DIALECT,
            Stalwart.DIALECT,
            SubEtha.DIALECT,
            Synchronet.DIALECT,
            TOnline.DIALECT,
            Uucp.DIALECT,
            ZimbraLmtp.DIALECT,
            ZoneMta.DIALECT);

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
