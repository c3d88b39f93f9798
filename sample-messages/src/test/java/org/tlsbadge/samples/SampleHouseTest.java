package org.tlsbadge.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tlsbadge.core.Analyzer;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;
import org.tlsbadge.core.dialect.servers.Servers;
import org.tlsbadge.core.hop.AddressReader;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.IpAddress;
import org.tlsbadge.core.text.Cited;
import org.tlsbadge.core.trust.Inside;

/** House rules for samples: nobody's own hosts and addresses, and for every server enough of them. */
class SampleHouseTest {

    /** Domains and addresses that nobody owns: RFC 2606, 6761 and 6762, 5737 and 3849; and names that are no hosts. */
    private static final Inside NOBODYS =
            Inside.parse(List.of(("example example.com example.net example.org test invalid"
                            + " localhost local lan filterd 192.0.2.0/24 198.51.100.0/24 203.0.113.0/24 2001:db8::/32")
                    .split(" ")));

    /** What dialects and trust data are about: providers by name, and the ranges that are told apart. */
    private static final Inside PROVIDERS = Inside.parse(List.of((
            // Microsoft, Google, Yahoo, Apple
            "outlook.com office365.com 2603:1000::/24 40.107.0.0/16"
                    + " google.com gmail.com googlemail.com 209.85.128.0/17 2002:a00::/24"
                    + " yahoo.com aol.com icloud.com me.com apple 17.57.0.0/16"
                    // Other mailbox providers
                    + " messagingengine.com internal protonmail.ch posteo.de gmx.net web.de"
                    + " mail.ru yandex.net qq.com zohomail.com naver.com navercorp.com strato.de rzone.de comcast.net"
                    + " aliyun-inc.com hosteurope.de feishu.cn larksuite.com"
                    // Those who send for others
                    + " amazonaws.com sendgrid.net mailgun.net mandrillapp.com sendinblue.com email-od.com mtasv.net"
                    + " cloudflare-email.net"
                    // Gateways
                    + " pphosted.com ppops.net mimecast.com barracudanetworks.com cudaops.com iphmx.com"
                    + " messagelabs.com symcld.net postini.com collabserv.com")
            .split(" ")));

    private static final Pattern MAIL_DOMAIN = Pattern.compile("@([A-Za-z0-9.-]+\\.[A-Za-z]{2,})");
    private static final Pattern LITERAL = Pattern.compile("[\\[(]/?(?:IPv6: ?)?([0-9A-Fa-f:.]{7,})[%\\])]");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\\.[A-Za-z]{2,}\\.?");

    private static final Map<Sample, List<Hop>> HOPS = new HashMap<>();

    @BeforeAll
    static void read() {
        Analyzer analyzer = new Analyzer(Options.DEFAULT);
        for (Sample sample : Samples.all()) {
            HOPS.put(sample, analyzer.analyze(sample.message()).facts().hops());
        }
    }

    @Test
    void noHostIsAnybodysOwn() {
        Set<String> strangers = new TreeSet<>();
        HOPS.forEach((sample, hops) -> {
            Matcher domains = MAIL_DOMAIN.matcher(text(sample));
            while (domains.find() && !isHostile(sample)) {
                host(sample, domains.group(1), strangers);
            }
            for (Hop hop : hops) {
                host(sample, hop.by(), strangers);
                if (!isHostile(sample)) {
                    host(sample, hop.client().name(), strangers);
                    host(sample, hop.client().helo(), strangers);
                }
            }
        });
        assertThat(strangers).isEmpty();
    }

    @Test
    void noAddressIsAnybodysOwn() {
        Set<String> strangers = new TreeSet<>();
        HOPS.forEach((sample, hops) -> {
            Matcher literals = LITERAL.matcher(text(sample));
            while (literals.find()) {
                String literal = literals.group(1);
                address(sample, AddressReader.read(literal), strangers);
            }
            for (Hop hop : hops) {
                Cited<IpAddress> client = hop.client().address();
                address(sample, client == null ? null : client.value(), strangers);
                address(sample, hop.byAddress() == null ? null : hop.byAddress().value(), strangers);
            }
        });
        assertThat(strangers).isEmpty();
    }

    @Test
    void everyServerHasItsSamples() {
        Set<String> missing = new TreeSet<>();
        for (Dialect dialect : Servers.ALL) {
            Set<String> folders = new HashSet<>();
            boolean encrypted = false;
            for (Map.Entry<Sample, List<Hop>> entry : HOPS.entrySet()) {
                for (Hop hop : entry.getValue()) {
                    if (hop.server().equals(dialect.name())) {
                        folders.add(folder(entry.getKey()));
                        encrypted |= hop.transport().isEncrypted();
                    }
                }
            }
            if (folders.isEmpty()) {
                missing.add(dialect + ": recognised in no sample");
            }
            if (statesTls(dialect) && !encrypted) {
                missing.add(dialect + ": no encrypted sample");
            }
            folders.remove("chains");
            if (HOPS.keySet().stream().noneMatch(s -> isHostile(s) && folders.contains(folder(s)))) {
                missing.add(dialect + ": no hostile sample");
            }
        }
        assertThat(missing).isEmpty();
    }

    private static boolean statesTls(Dialect dialect) {
        return dialect.recording().always().contains(Fact.TLS)
                || dialect.recording().configured().contains(Fact.TLS);
    }

    private static void host(Sample sample, Cited<String> host, Set<String> strangers) {
        if (host != null) {
            host(sample, host.value(), strangers);
        }
    }

    private static void host(Sample sample, String host, Set<String> strangers) {
        String name = host.toLowerCase(Locale.ROOT);
        if (HOST.matcher(name).matches() && !NOBODYS.containsName(name) && !PROVIDERS.containsName(name)) {
            strangers.add(name + " in " + sample);
        }
    }

    private static void address(Sample sample, IpAddress address, Set<String> strangers) {
        if (address != null
                && address.isPublic()
                && !address.isShared()
                && !NOBODYS.contains(address)
                && !PROVIDERS.contains(address)) {
            strangers.add(address + " in " + sample);
        }
    }

    /** Its file says so: what a sender made up is no host. */
    private static boolean isHostile(Sample sample) {
        return sample.name().contains("/hostile");
    }

    private static String folder(Sample sample) {
        return sample.name().substring(0, sample.name().indexOf('/'));
    }

    private static String text(Sample sample) {
        return new String(sample.message(), StandardCharsets.ISO_8859_1);
    }
}
