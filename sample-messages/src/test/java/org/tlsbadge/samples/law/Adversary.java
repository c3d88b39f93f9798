package org.tlsbadge.samples.law;

import java.util.ArrayList;
import java.util.List;

/** Fields that a sender puts into a message, below what the servers of the reader will write. */
final class Adversary {

    private static final String STRONG = "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))";

    private final Dice dice;
    private final List<String> realFields;

    /** @param realFields {@code Received} fields of real servers, to be copied */
    Adversary(Dice dice, List<String> realFields) {
        this.dice = dice;
        this.realFields = realFields;
    }

    /** Fields below the border, at least one. */
    List<String> below(Chain chain) {
        List<String> fields = new ArrayList<>();
        for (int i = dice.below(5); i >= 0; i--) {
            String field = dice.oneIn(4) ? other() : received(chain);
            if (chain.secrets().stream().noneMatch(secret -> !secret.equals("unknown") && field.contains(secret))) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** Header fields of other kinds, such as providers and filters write. */
    String other() {
        return dice.any(
                "X-Pm-Transfer-Encryption: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)",
                "X-Posteo-TLS-Received-Status: TLSv1.3",
                "Authentication-Results: mx6.messagingengine.com;\n    x-tls=pass smtp.version=TLSv1.3"
                        + " smtp.cipher=TLS_AES_256_GCM_SHA384 smtp.bits=256/256",
                "Authentication-Results: mx.google.com; dkim=pass; spf=pass; dmarc=pass",
                "X-TLS: TLSv1.3",
                "X-Received: by 2002:a05:6a20:1111:b0:1a0:2222:3333 with SMTP id 1; Mon, 15 Jan 2024 10:20:33 +0000",
                "TLS-Required: No",
                "List-Id: <list.example.org>",
                "X-Forwarded-To: bob@example.com",
                "Content-Type: multipart/encrypted",
                "Received-SPF: pass",
                "no field at all",
                "From bob@example.com Mon Jan 15 10:20:30 2024",
                ":",
                "Received:",
                "Received: ;");
    }

    private String received(Chain chain) {
        return switch (dice.below(7)) {
            case 0 -> dice.any(realFields);
            case 1 -> dice.any(chain.fields());
            case 2 -> improved(chain.border());
            case 3 -> forged(host(chain));
            case 4 -> dice.any(realFields).replaceFirst("(?i)\\sby\\s+[^\\s;()]+", " by " + host(chain));
            case 5 -> dice.any(chain.fields()).replaceFirst("(?i)\\sby\\s+[^\\s;()]+", " by " + host(chain));
            default -> odd(chain);
        };
    }

    private String forged(String by) {
        String client =
                dice.any("a.example", "localhost", "mail.example.org") + " (" + dice.any("a.example", "localhost")
                        + " [" + dice.any(dice.publicAddress(), dice.privateAddress(), "127.0.0.1") + "])";
        return "Received: from " + client + " "
                + dice.any(
                        STRONG + "\n\tby " + by + " (Postfix) with ESMTPS id " + dice.id(),
                        "\n\tby " + by + " with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) id " + dice.id(),
                        "\n\tby " + by
                                + " with ESMTPS id 1 (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)",
                        "\n\tby " + by + " with LMTPS id 1",
                        "\n\tby " + by + " (8.17.1/8.17.1) with ESMTPS id 1 (version=TLSv1.3"
                                + " cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=OK)")
                + "; " + dice.date();
    }

    /** A host that an inside server could be, or seem to be. */
    private String host(Chain chain) {
        String by = chain.border().replaceFirst("(?s).*\\sby\\s+([^\\s;()]+).*", "$1");
        return dice.any(
                by,
                by + ".",
                by.toUpperCase(java.util.Locale.ROOT),
                "localhost",
                "localhost.localdomain",
                "127.0.0.1",
                "[127.0.0.1]",
                "unknown",
                "mail.example.org",
                "mx.google.com",
                "2002:a05:6a20:1111:b0:1a0:2222:3333",
                "x.prod.outlook.com (2603:10a6:208::1)",
                "x.internal",
                "10.0.0.1",
                "(10.0.0.1)",
                "\"\"",
                "");
    }

    /** The border's own field with a session in it. */
    private static String improved(String border) {
        return border.replaceFirst("\\sby ", " " + STRONG + "\n\tby ").replace("ESMTP ", "ESMTPS ");
    }

    private String odd(Chain chain) {
        return "Received: "
                + dice.any(
                        "(qmail 123 invoked from network); " + dice.date(),
                        "by " + host(chain) + " (Postfix, from userid 1000) id 1; " + dice.date(),
                        "by " + host(chain) + " with SMTP id 1; " + dice.date(),
                        "from pop.example.net [192.0.2.1] by " + host(chain)
                                + " with POP3 (fetchmail-6.4.37) for <bob@localhost>" + " (single-drop); "
                                + dice.date(),
                        "from localhost by " + host(chain) + " with LMTP; " + dice.date(),
                        "from " + host(chain) + " ([unix socket]) by " + host(chain) + " (Cyrus 3.6.1) with LMTPA; "
                                + dice.date(),
                        ") by " + host(chain) + " with ESMTPS (",
                        "\t",
                        STRONG);
    }
}
