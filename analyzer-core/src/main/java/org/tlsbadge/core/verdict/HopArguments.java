package org.tlsbadge.core.verdict;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.servers.Servers;
import org.tlsbadge.core.hop.Cipher;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.hop.Peer;

/** What the words about a hop may mention of it: worked out when somebody asks, since most findings are counted and never told. */
final class HopArguments extends AbstractMap<String, String> {

    private final FindingCode code;
    private final Hop hop;
    private final Object[] more;

    /** @param more names and values that are no facts of the hop, in turn; of a value the text is taken */
    HopArguments(FindingCode code, Hop hop, Object... more) {
        this.code = code;
        this.hop = hop;
        this.more = more;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        Map<String, String> all = new HashMap<>();
        for (String name : code.arguments()) {
            put(name, all);
        }
        for (int i = 0; i < more.length; i += 2) {
            put(more[i].toString(), all);
        }
        return Map.copyOf(all).entrySet();
    }

    private void put(String name, Map<String, String> all) {
        String value = get(name);
        if (value != null) {
            all.put(name, value);
        }
    }

    @Override
    public @Nullable String get(Object name) {
        for (int i = 0; i < more.length; i += 2) {
            if (more[i].equals(name)) {
                String value = more[i + 1].toString();
                return name.equals("by") ? host(value) : value;
            }
        }
        return name instanceof String known && code.arguments().contains(known) ? argument(known) : null;
    }

    private @Nullable String argument(String name) {
        Cipher cipher = hop.transport().cipher();
        return switch (name) {
            case "server" -> hop.isKnownServer() ? Servers.title(hop.server()) : null;
            case "by" -> hop.by() == null ? null : host(hop.by().value());
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
            return host(client.name().value());
        }
        if (client.address() != null) {
            return client.address().value().toString();
        }
        return client.helo() == null ? null : host(client.helo().value());
    }

    /** Gmail writes names with the dot of the root, which would end a sentence. */
    private static String host(String name) {
        return name.length() > 1 && name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
