package org.tlsbadge.samples.law;

import java.util.ArrayList;
import java.util.List;

/** Realistic beginnings of traces, as the servers of common set-ups write them. The sender chooses HELO. */
final class Chains {

    private static final String MX = "mx.example.com";

    private final Dice dice;

    Chains(Dice dice) {
        this.dice = dice;
    }

    Chain next() {
        return switch (dice.below(11)) {
            case 0 -> Chain.of("postfix", postfix(stranger(), MX));
            case 1 -> Chain.of("amavis", reinjected(), amavis(), postfix(stranger(), MX));
            case 2 -> Chain.of("lmtp", lmtp(), postfix(stranger(), MX));
            case 3 -> Chain.of("cyrus and amavis", cyrus(), reinjected(), amavis(), postfix(stranger(), MX));
            case 4 -> Chain.of("exim", exim(stranger()));
            case 5 -> exchangeOnline();
            case 6 -> gmail();
            case 7 -> proton();
            case 8 -> fastmail();
            case 9 -> behindProxy();
            default -> Chain.of("submission", postfix(stranger(), MX).replace("ESMTP", "ESMTPA"));
        };
    }

    /** What a client calls itself, its name by reverse look-up, and its address. */
    private record Client(String helo, String name, String address) {
        String postfix() {
            return helo + " (" + name + " [" + (address.indexOf(':') < 0 ? "" : "IPv6:") + address + "])";
        }
    }

    private Client stranger() {
        return new Client(helo(), dice.any("mail.example.org", "unknown", MX, "localhost"), dice.publicAddress());
    }

    private String helo() {
        return dice.any(
                "mail.example.org",
                "localhost",
                MX,
                "[127.0.0.1]",
                "[10.0.0.1]",
                "10.0.0.1",
                "unknown",
                "mx.google.com",
                "TLSv1.3",
                "localhost.localdomain",
                "from",
                "by",
                "with",
                "by.mx.google.com",
                "[unix]",
                "mail.outlook.com");
    }

    private String postfix(Client client, String by) {
        String session = dice.any(
                "",
                "\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\n\t(No client certificate requested)",
                "\n\t(using TLSv1 with cipher RC4-SHA (128/128 bits))",
                "\n\t(using TLSv1.2 with cipher NULL-SHA256 (0/0 bits))");
        return "Received: from " + client.postfix() + session + "\n\tby " + by + " (Postfix) with ESMTP"
                + (session.isEmpty() ? dice.any("", "S") : "S") + " id " + dice.id() + "\n\tfor <bob@example.com>; "
                + dice.date() + dice.any("", " (UTC)");
    }

    private String reinjected() {
        return "Received: from localhost (localhost [" + dice.any("127.0.0.1", "IPv6:::1") + "])\n\tby " + MX
                + " (Postfix) with ESMTP id " + dice.id() + "\n\tfor <bob@example.com>; " + dice.date();
    }

    private String amavis() {
        return "Received: from " + MX + " ([127.0.0.1])\n\tby localhost (" + MX + " [127.0.0.1]) (amavis, port 10024)"
                + " with ESMTP\n\tid " + dice.id() + " for <bob@example.com>; " + dice.date();
    }

    private String lmtp() {
        return dice.oneIn(2)
                ? "Received: from " + MX + " ([127.0.0.1])\n\tby " + MX + " with LMTP\n\tid " + dice.id()
                        + "\n\t(envelope-from <al@example.org>)\n\tfor <bob@example.com>; " + dice.date()
                : "Received: from " + MX + "\n\tby " + MX + " with LMTP\n\tid " + dice.id()
                        + "\n\t(envelope-from <al@example.org>)\n\tfor <bob@example.com>; " + dice.date();
    }

    private String cyrus() {
        return "Received: from " + MX + " ([unix socket])\n\t by " + MX + " (Cyrus 3.6.1) with LMTPA;\n\t "
                + dice.date();
    }

    private String exim(Client client) {
        String from = client.name().equals("unknown")
                ? "[" + client.address() + "] (helo=" + client.helo() + ")"
                : client.name() + " ([" + client.address() + "]" + dice.any("", " helo=" + client.helo()) + ")";
        String session = dice.any(
                "with esmtp (Exim 4.96)",
                "with smtp (Exim 4.96)",
                "with esmtps  (TLS1.3) tls TLS_AES_256_GCM_SHA384\n\t(Exim 4.96)",
                "with esmtps (TLS1.0:ECDHE_RSA__AES_128_CBC__SHA1:128)\n\t(Exim 4.94)");
        return "Received: from " + from + "\n\tby " + MX + " " + session + "\n\t(envelope-from <al@example.org>)\n\tid "
                + dice.id() + "\n\tfor bob@example.com; " + dice.date();
    }

    private Chain exchangeOnline() {
        List<String> fields = new ArrayList<>();
        for (int i = dice.below(3); i >= 0; i--) {
            fields.add("Received: from AM0PR01MB" + i + ".eurprd01.prod.exchangelabs.com (2603:10a6:208::" + i
                    + ")\n by AM0PR02MB" + i + ".eurprd02.prod.outlook.com with " + dice.any("HTTPS", outlookSession())
                    + dice.any("", " id 15.20.7181.2") + "; " + dice.date());
        }
        fields.add("Received: from " + helo() + " (" + dice.publicAddress()
                + ")\n by AM3PEPF0001.mail.protection.outlook.com (10.167.16.1) with Microsoft SMTP Server"
                + dice.any("", " (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)")
                + " id 15.20.7202.16 via Frontend Transport; " + dice.date());
        return new Chain("exchange online", fields, List.of());
    }

    private static String outlookSession() {
        return "Microsoft SMTP Server (version=TLS1_2,\n cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)";
    }

    private Chain gmail() {
        String border = "Received: from " + helo() + " (" + dice.any("mail.example.org. ", "") + "["
                + dice.publicAddress()
                + "])\n        by mx.google.com with "
                + dice.any("ESMTP", "SMTP", "ESMTPS")
                + " id " + dice.id() + "\n        for <bob@example.com>"
                + dice.any("", "\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)") + ";\n        "
                + dice.date();
        return Chain.of(
                "gmail",
                "Received: by 2002:a05:6a20:1111:b0:1a0:2222:3333 with SMTP id " + dice.id() + ";\n        "
                        + dice.date(),
                "X-Received: by 2002:a17:90a:1:b0:1 with SMTP id " + dice.id() + ";\n        " + dice.date(),
                border);
    }

    private Chain proton() {
        String border = postfix(stranger(), "mailin001.protonmail.ch");
        String stamp = "X-Pm-Transfer-Encryption: "
                + dice.any("none", "TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)");
        return dice.oneIn(2) ? Chain.of("proton", stamp, border) : Chain.of("proton", border);
    }

    private Chain fastmail() {
        return Chain.of(
                "fastmail",
                "Received: from compute5.internal (compute5.nyi.internal [10.202.2.45])\n\t by sloti1d1t06 (Cyrus 3.9.0-fm-20240115.001-g1a2b3c4d)"
                        + " with LMTPA;\n\t " + dice.date(),
                "Authentication-Results: mx6.messagingengine.com;\n    x-tls=pass smtp.version=TLSv1.2"
                        + " smtp.cipher=ECDHE-RSA-AES256-GCM-SHA384 smtp.bits=256/256",
                postfix(stranger(), "mx6.messagingengine.com"));
    }

    /** NAT, a load balancer, a container network: every stranger has a private address. */
    private Chain behindProxy() {
        String name = dice.any("unknown", "gateway.docker.internal", "lb7.corp.example.com");
        Client proxy = new Client(helo(), name, dice.privateAddress());
        String border = dice.oneIn(3) ? exim(proxy) : postfix(proxy, dice.any(MX, "mx1.corp.internal"));
        List<String> fields = dice.oneIn(2) ? List.of(lmtp(), border) : List.of(border);
        return new Chain("proxy", fields, List.of(name, proxy.address()));
    }
}
