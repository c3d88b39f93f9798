package org.tlsbadge.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.AddressReader;
import org.tlsbadge.core.hop.IpAddress;
import org.tlsbadge.report.BriefReport;
import org.tlsbadge.report.CertificateReport;
import org.tlsbadge.report.CipherReport;
import org.tlsbadge.report.ClientReport;
import org.tlsbadge.report.HopReport;
import org.tlsbadge.report.ServerReport;
import org.tlsbadge.report.Source;
import org.tlsbadge.report.TransportReport;

/**
 * Takes out what names a person or the inside of an organisation. Hosts and addresses stay at the border only, where servers of two
 * organisations meet over the public network; not those of a user who logged in there. What is certificate text goes everywhere.
 */
final class Redaction {

    private static final Set<String> PRIVATE_ENDINGS = Set.of(
            "local", "localdomain", "localhost", "internal", "intranet", "lan", "corp", "home", "private", "arpa");

    /** RFC 3848 and its kin; other servers put a name, a number or a fingerprint there. */
    private static final Pattern PROTOCOL = Pattern.compile(
            "(?:utf8)?(?:a|e|es)?[ls]mtps?a?|https?|imap4?|pop3|mapi|local|microsoft smtp server(?: \\(tls\\))?",
            Pattern.CASE_INSENSITIVE);

    /** Of a group, a signature or a way to exchange keys. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    private Redaction() {}

    static BriefReport of(BriefReport report) {
        List<HopReport> hops = new ArrayList<>();
        for (HopReport hop : report.hops()) {
            hops.add(hop(hop));
        }
        Source source = report.source();
        return new BriefReport(
                new Source(source.path(), source.index(), null, host(source.senderDomain())),
                report.badge(),
                report.trust(),
                hops,
                report.findings());
    }

    private static HopReport hop(HopReport hop) {
        ClientReport from = hop.from();
        boolean border = hop.role().equals("border") && address(from.ip()) != null;
        boolean client = border && !Boolean.TRUE.equals(hop.authenticated());
        return new HopReport(
                hop.index(),
                hop.server(),
                hop.standing(),
                hop.role(),
                client ? client(from) : new ClientReport(null, null, from.nameVerified(), null),
                border
                        ? new ServerReport(
                                host(hop.by().name()), address(hop.by().ip()))
                        : new ServerReport(null, null),
                protocol(hop.with()),
                hop.authenticated(),
                hop.time(),
                hop.delaySeconds(),
                transport(hop),
                new CertificateReport(hop.certificate().state(), null, null),
                null,
                null);
    }

    private static @Nullable String protocol(@Nullable String with) {
        return with != null && PROTOCOL.matcher(with).matches() ? with : null;
    }

    /** What is a word of nobody's vocabulary may be anything, above all where a stranger may have written it. */
    private static TransportReport transport(HopReport hop) {
        TransportReport transport = hop.transport();
        CipherReport cipher = transport.cipher();
        boolean vouched = hop.standing().equals("vouched");
        return new TransportReport(
                transport.kind(),
                transport.version(),
                transport.versionInferred(),
                cipher == null || cipher.known()
                        ? cipher
                        : new CipherReport("unknown", "unknown", false, cipher.bits(), cipher.strengthBits()),
                vouched ? word(transport.keyExchange()) : null,
                vouched ? word(transport.group()) : null,
                vouched ? word(transport.serverSignature()) : null,
                vouched ? word(transport.clientSignature()) : null,
                transport.strength());
    }

    private static @Nullable String word(@Nullable String text) {
        return text != null && WORD.matcher(text).matches() ? text : null;
    }

    private static ClientReport client(ClientReport from) {
        return new ClientReport(host(from.helo()), host(from.name()), from.nameVerified(), address(from.ip()));
    }

    private static @Nullable String address(@Nullable String text) {
        IpAddress address = text == null ? null : AddressReader.read(text);
        return address != null && address.isPublic() ? text : null;
    }

    /** A name that may stand in public DNS; anything else a sender may have written is taken out. */
    private static @Nullable String host(@Nullable String name) {
        if (name == null || name.length() > 253 || AddressReader.read(name) != null) {
            return null;
        }
        int dot = name.lastIndexOf('.');
        boolean letters = name.chars()
                .allMatch(c ->
                        c == '.' || c == '-' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
        String top = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean named = top.chars().anyMatch(c -> c > '9');
        return dot > 0 && letters && named && !PRIVATE_ENDINGS.contains(top) ? name : null;
    }
}
