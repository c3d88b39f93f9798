package org.tlsbadge.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.Options;
import org.tlsbadge.core.text.Limits;
import org.tlsbadge.core.tls.TlsProfile;
import org.tlsbadge.core.trust.Inside;
import org.tlsbadge.core.trust.TrustPolicy;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What the caller says of traces before they are read; shared by the commands that analyse. */
final class AnalysisOptions {

    @Option(
            names = "--inside",
            paramLabel = "HOST|NETWORK",
            description = "A server, domain, address or network of your own organisation; may be repeated.")
    private List<String> inside = new ArrayList<>();

    @Option(
            names = "--newest",
            paramLabel = "vouched|claimed",
            defaultValue = "vouched",
            description = "Whether your own server wrote the newest Received field (default), or anybody may have.")
    private String newest = "vouched";

    @Option(names = "--profile", paramLabel = "NAME", description = "TLS policy to judge by (default: rfc9325).")
    private @Nullable String profile;

    Options options(CommandLine command) {
        return new Options(
                new TrustPolicy(inside(command), claimed(command)), profile(command), Limits.DEFAULT, Instant.now());
    }

    private Inside inside(CommandLine command) {
        try {
            return Inside.parse(inside);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(command, "--inside: " + e.getMessage(), e);
        }
    }

    private boolean claimed(CommandLine command) {
        if (!newest.equals("claimed") && !newest.equals("vouched")) {
            throw new CommandLine.ParameterException(command, "--newest: vouched or claimed, not " + newest);
        }
        return newest.equals("claimed");
    }

    private TlsProfile profile(CommandLine command) {
        if (profile == null) {
            return TlsProfile.RFC9325;
        }
        TlsProfile named = TlsProfile.named(profile);
        if (named == null) {
            String known = String.join(
                    ", ", TlsProfile.all().stream().map(TlsProfile::name).toList());
            throw new CommandLine.ParameterException(command, "--profile: no " + profile + "; there are " + known);
        }
        return named;
    }
}
