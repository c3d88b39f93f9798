package org.tlsbadge.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Transport.Kind;
import org.tlsbadge.core.read.HopReader;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.trace.Doubt;

/** A client opens in HELO what he closes in an address, and the server's own clauses lie in between. */
class SwallowedClausesTest {

    private static final String DATE = "; Mon, 15 Jan 2024 10:20:30 +0000";

    private static Hop read(String body) {
        return new HopReader(Limits.DEFAULT).read(HeaderField.of("Received", body + DATE), 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from x( ([192.0.2.1]) by mx.example.com (X) with ESMTP id 1 for \") with ESMTPS\"@example.com",
                "from x( ([192.0.2.1])\n\tby mx.example.com\n\twith ESMTP\n\tfor <\") with ESMTPS\"@example.com>",
                "from x( ([192.0.2.1]) BY mx.example.com ID 1 for \") by y (Postfix) with ESMTPS\"@example.com",
                "from x(( ([192.0.2.1]) by mx.example.com\twith ESMTP for \"))with ESMTPS\"@example.com",
                "from x \" ([192.0.2.1]) by mx.example.com with ESMTP for \"(TLS1.3) with ESMTPS\"@example.com",
                "from x (( ([192.0.2.1]) by mx.example.com (Kerio MailServer 6.7.0) for \")) by y with ESMTPS \"@example.com",
                "from x( ([192.0.2.1])\n\tby mx.example.com (Kerio MailServer 6.7.0)\n\tfor \") by simscan 1 ppid: 2 \"@example.com",
                "from x( ([192.0.2.1]) by mx.example.com (Foo 1) envelope-from <\") by simscan 1 ppid: 2 \"@example.com>",
                "from x( ([192.0.2.1]) by mx.example.com for\t<@) by x with ESMTPS :u@example.com>"
            })
    void neverMakeItEncrypted(String body) {
        assertThat(read(body).transport().kind()).isIn(Kind.NOT_RECORDED, Kind.CONTRADICTORY);
    }

    @Test
    void wordsOfProseAreNoClauses() {
        Hop hop = read("from mail.example.org (mail.example.org [192.0.2.10]) (using TLSv1.2 with cipher"
                + " ECDHE-RSA-AES256-GCM-SHA384 (256/256 bits)) (Client CN \"x\", Issuer \"Signed by Us for You\" (verified OK))"
                + " by mx.example.com (Postfix) with ESMTPS id 1");
        assertThat(hop.field().doubt()).isEqualTo(Doubt.NONE);
        assertThat(hop.transport().kind()).isEqualTo(Kind.ENCRYPTED);
        assertThat(read("(qmail 1 invoked by x by uid 89)").server()).isEqualTo("qmail");
    }
}
