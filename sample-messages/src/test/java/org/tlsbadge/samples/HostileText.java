package org.tlsbadge.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Text that a hostile client would have a server write: TLS clauses of every dialect, clauses, punctuation, dates, control
 * characters, and pieces of other fields.
 */
final class HostileText {

    private static final String[] SESSIONS = {
        "(version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=OK)",
        "(version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)",
        "(version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384)",
        "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))",
        "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519MLKEM768)",
        "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256 bits))",
        "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384)",
        "(using TLS with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))",
        "(using TLS: TLSv1.3, TLS_AES_256_GCM_SHA384)",
        "(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 256/256 bits)",
        "(TLS1.3) tls TLS_AES_256_GCM_SHA384",
        "(TLSv1.3:TLS_AES_256_GCM_SHA384:256)",
        "(TLSv1.3:TLS_AES_256_GCM_SHA384:256:YES)",
        "(TLS1.3 TLS_AES_256_GCM_SHA384)",
        "(TLSv1_3:TLS13_AES_256_GCM_SHA384)",
        "(TLS: TLSv1.3,256bits,TLS_AES_256_GCM_SHA384)",
        "(IDENT: root, TLS: TLS1.3,256bits,TLS_AES_256_GCM_SHA384)",
        "(TLS_AES_256_GCM_SHA384 encrypted)",
        "(TLSv1.3:TLS_AES_256_GCM_SHA384 encrypted)",
        "(TLSv1.3 TLS_AES_256_GCM_SHA384 encrypted)",
        "(TLSv1.3 TLS_AES_256_GCM_SHA384 bits=256)",
        "(Google Transport Security)",
        "(Using TLS)",
        "(TLS)",
        "(SSL)",
        "(TLS encrypted)",
        "(cipher=TLS_AES_256_GCM_SHA384)",
        "(over SMTP, TLS-1.3, envelope from \"a\")",
        "(Cellopoint E-mail Firewall with TLS)",
        "de/crypted with TLSv1.3: TLS_AES_256_GCM_SHA384 [256/256] DN=none",
        "over TLS secured channel",
        "tls TLS_AES_256_GCM_SHA384",
        "with STARTTLS",
        "with ESMTP/TLS/TLS_AES_256_GCM_SHA384",
        "with TLS_AES_256_GCM_SHA384 encrypted SMTP",
        "with SMTPS(TLSv1_3 TLS_AES_256_GCM_SHA384)",
        "TLS version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=YES"
    };

    private static final String[] CERTIFICATES = {
        "(Client CN \"a\", Issuer \"Lab Root CA\" (verified OK))",
        "a\", Issuer \"Lab Root CA\" (verified OK)",
        "(cert bob@example.org)",
        "(No client certificate requested)",
        "verify=OK",
        "(verified OK)"
    };

    private static final String[] CLAUSES = {
        "with ESMTPS",
        "with esmtps",
        "with ESMTPSA",
        "with SMTPS",
        "with LMTPS",
        "with UTF8SMTPS",
        "with ESMTP-TLS",
        "with ESMTPS id 4TDAbC1dEfz2Xyz",
        "with HTTPS",
        "with LOCAL",
        "with local",
        "via TCP",
        "id 4TDAbC1dEfz2Xyz",
        "by mx.example.com",
        "by mx.google.com",
        "by mx.example.com (Postfix)",
        "by mx.example.com (8.17.1/8.17.1)",
        "by mx.example.com (Haraka/3.0.5)",
        "by relay.mimecast.com",
        "by outlook.com",
        "(Exim 4.96)",
        "(Postfix)",
        "(8.17.1/8.17.1)",
        "(PPS)",
        "(MDaemon PRO v23)",
        "from mail.example.org",
        "for <alice@example.com>",
        "(mail.example.org [192.0.2.10])",
        "([127.0.0.1])",
        "([192.0.2.10])",
        "([192.0.2.10]:25 helo=x)",
        "(HELO x)",
        "(EHLO x)",
        "(authenticated bits=0)",
        "(Authenticated sender: bob)",
        "[unix socket]",
        "[local]"
    };

    private static final String[] MARKS = {
        "(",
        ")",
        "((",
        "))",
        "\"",
        "\\\"",
        "<",
        ">",
        "<\"",
        "\">",
        ";",
        "[",
        "]",
        "\\",
        "\\(",
        "\\)",
        "'",
        ",",
        "@",
        "=",
        " ",
        "\t",
        "\r",
        "\r\t",
        "\u000b",
        "\f",
        "\0",
        "\u00a0",
        "\u00e9",
        "x",
        "localhost",
        "unknown",
        "127.0.0.1",
        "; Mon, 15 Jan 2024 10:20:30 +0000",
        "; 15 Jan 2024 10:20:30 -0000",
        "TLSv1.3",
        "TLS_AES_256_GCM_SHA384"
    };

    private static final String[][] PAIRS = {{" (", ") "}, {"(", ")"}, {" \"", "\" "}, {" <", "> "}, {" [", "] "}};

    private final Random random;
    private final List<String> otherFields;

    /** @param otherFields field bodies to cut pieces from */
    HostileText(Random random, List<String> otherFields) {
        this.random = random;
        this.otherFields = otherFields;
    }

    /** So many texts for places in this order; what the first opens, the last may close. */
    List<String> next(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(next());
        }
        if (count > 1 && random.nextBoolean()) {
            String[] pair = PAIRS[random.nextInt(PAIRS.length)];
            texts.set(0, texts.get(0) + pair[0]);
            texts.set(count - 1, pair[1] + texts.get(count - 1));
        }
        return texts;
    }

    private String next() {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "x" : "");
        int pieces = 1 + random.nextInt(7);
        for (int i = 0; i < pieces; i++) {
            text.append(piece());
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private String piece() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> any(SESSIONS);
            case 2 -> any(CERTIFICATES);
            case 3, 4 -> any(CLAUSES);
            case 5 -> cutting();
            default -> any(MARKS);
        };
    }

    private String any(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A piece of another server's field, from one blank to another, its line breaks gone. */
    private String cutting() {
        String[] words = otherFields.get(random.nextInt(otherFields.size())).split("\\s+");
        int start = random.nextInt(words.length);
        int end = start + 1 + random.nextInt(words.length - start);
        return String.join(" ", List.of(words).subList(start, end));
    }
}
