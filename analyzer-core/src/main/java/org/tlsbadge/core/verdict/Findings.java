package org.tlsbadge.core.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.servers.Servers;
import org.tlsbadge.core.hop.Cipher;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Peer;
import org.tlsbadge.core.text.Span;

/** Findings being collected, with the arguments that most of them share. */
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    List<Finding> all() {
        return all;
    }

    void add(FindingCode code) {
        all.add(Finding.of(code));
    }

    void add(FindingCode code, String argument, String value) {
        all.add(new Finding(code, null, List.of(), Map.of(argument, value)));
    }

    /** A finding about one hop; of its facts it carries those that its code names. */
    void add(FindingCode code, Hop hop, @Nullable Span proof, String... more) {
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i + 1 < more.length; i += 2) {
            arguments.put(more[i], more[i + 1]);
        }
        for (String name : code.arguments()) {
            String value = arguments.containsKey(name) ? null : argument(name, hop);
            if (value != null) {
                arguments.put(name, value);
            }
        }
        all.add(new Finding(code, hop.index(), proof == null ? List.of() : List.of(proof), arguments));
    }

    private static @Nullable String argument(String name, Hop hop) {
        Cipher cipher = hop.transport().cipher();
        return switch (name) {
            case "server" -> hop.isKnownServer() ? Servers.title(hop.server()) : null;
            case "by" -> hop.by() == null ? null : hop.by().value();
            case "client" -> client(hop.client());
            case "version" ->
                hop.transport().version() == null
                        ? null
                        : hop.transport().version().value().label();
            case "cipher" -> cipher == null ? null : cipher.name();
            case "bits" ->
                cipher == null || cipher.bits() == null
                        ? null
                        : cipher.bits().value().toString();
            case "strength" ->
                cipher == null || cipher.suite() == null
                        ? null
                        : Integer.toString(cipher.suite().strengthBits());
            case "group" ->
                hop.transport().group() == null ? null : hop.transport().group().value();
            case "subject" ->
                hop.certificate().subject() == null
                        ? null
                        : hop.certificate().subject().value();
            case "issuer" ->
                hop.certificate().issuer() == null
                        ? null
                        : hop.certificate().issuer().value();
            default -> null;
        };
    }

    /** The best name there is for the client: one the server looked up, its address, what it called itself. */
    private static @Nullable String client(Peer client) {
        if (client.name() != null) {
            return client.name().value();
        }
        if (client.address() != null) {
            return client.address().value().toString();
        }
        return client.helo() == null ? null : client.helo().value();
    }
}
