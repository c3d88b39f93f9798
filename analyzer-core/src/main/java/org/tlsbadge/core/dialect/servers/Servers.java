package org.tlsbadge.core.dialect.servers;

import java.util.List;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Register;

/** Every server we can read. Order is of no consequence: a field that two dialects claim is read by neither unless they agree. */
public final class Servers {

    public static final List<Dialect> ALL = List.of(
            Assp.DIALECT,
            Axigen.DIALECT,
            Barracuda.DIALECT,
            Beehive.DIALECT,
            Cellopoint.DIALECT,
            CommuniGate.DIALECT,
            Domino.DIALECT,
            Ecartis.DIALECT,
            Exim.DIALECT,
            Expurgate.DIALECT,
            FirstClass.DIALECT,
            GroupWise.DIALECT,
            IMail.DIALECT,
            IbmGateway.DIALECT,
            IceWarp.DIALECT,
            InterMail.DIALECT,
            IronPort.DIALECT,
            Isode.DIALECT,
            Kerio.DIALECT,
            MDaemon.DIALECT,
            MailEnable.DIALECT,
            MailMarshal.DIALECT,
            McAfee.DIALECT,
            Mercury.DIALECT,
            MessageLabs.DIALECT,
            Mimecast.DIALECT,
            Mirapoint.DIALECT,
            Netscape.DIALECT,
            OracleMessaging.DIALECT,
            Postfix.DIALECT,
            Postini.DIALECT,
            Proofpoint.DIALECT,
            Scalix.DIALECT,
            Sendmail.DIALECT,
            SendmailForm.DIALECT,
            SmarterMail.DIALECT,
            SurgeMail.DIALECT,
            SymantecGateway.DIALECT,
            TrendInterScan.DIALECT,
            Vade.DIALECT,
            XMail.DIALECT,
            ZMailer.DIALECT);

    public static final Register REGISTER = new Register(ALL);

    private Servers() {}
}
