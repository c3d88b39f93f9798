package org.tlsbadge.core.hop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tlsbadge.core.text.SourceText;

class HostNameTest {

    @ParameterizedTest
    @CsvSource({
        "mx.example.com, example.com",
        "MX.Example.COM, example.com",
        "example.com, example.com",
        "localhost, localhost",
        "mx1.in.example.co.uk, example.co.uk",
        "example.co.uk, example.co.uk",
        "co.uk, co.uk",
        "mail.or.jp.example.com, example.com",
        "mx.is.it, is.it",
        "a..b, .b",
        ".uk, .uk",
        ".co.uk, .co.uk",
    })
    void theRegisteredDomain(String name, String domain) {
        HostName host = host(name);
        assertThat(host.source().substring(host.domainStart(), host.end())).isEqualToIgnoringCase(domain);
    }

    @ParameterizedTest
    @CsvSource({
        "mx.example.com, imap.EXAMPLE.com, true",
        "mx.example.co.uk, imap.example.co.uk, true",
        "mx.one.co.uk, mx.two.co.uk, false",
        "mx.one.com.au, mx.two.com.au, false",
        "mx.example.com, mx.example.net, false",
        "a, a, true",
    })
    void neighboursUnderACountrysLabelShareNoDomain(String one, String other, boolean shared) {
        assertThat(host(one).sharesDomain(host(other))).isEqualTo(shared);
        assertThat(host(other).sharesDomain(host(one))).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({
        "mx.example.com, true",
        "example.co.uk, true",
        "mx.example.xn--p1ai, true",
        "obbbh8, false",
        "localhost, false",
        "0.0.0.0:2500, false",
        "mailfout.stl.internal, false",
        "mx.corp.LOCAL, false",
    })
    void onlyPublicNamesMeanSomethingElsewhere(String name, boolean isPublic) {
        assertThat(host(name).isPublic()).isEqualTo(isPublic);
    }

    private static HostName host(String name) {
        String text = "from " + name + " ";
        return new HostName(SourceText.of(text), 5, 5 + name.length());
    }
}
