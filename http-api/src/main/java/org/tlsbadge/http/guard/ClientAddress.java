package org.tlsbadge.http.guard;

import java.net.InetSocketAddress;
import java.util.List;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.hop.AddressReader;
import org.tlsbadge.core.hop.IpAddress;
import org.tlsbadge.core.trust.Network;

/** Finds the address a request came from, behind the proxies that the operator named. */
public final class ClientAddress {

    private static final String FORWARDED = "X-Forwarded-For";

    private final List<Network> proxies;

    public ClientAddress(List<Network> proxies) {
        this.proxies = List.copyOf(proxies);
    }

    /** The nearest address that is no trusted proxy's; text after it in {@code X-Forwarded-For} is anybody's. */
    public String of(Request request) {
        String peer = peer(request);
        if (proxies.isEmpty() || !isProxy(peer)) {
            return peer;
        }
        String client = peer;
        List<String> fields = request.getHeaders().getCSV(FORWARDED, false);
        for (int i = fields.size() - 1; i >= 0; i--) {
            IpAddress address = read(fields.get(i).strip());
            if (address == null) {
                return client;
            }
            client = address.toString();
            if (!isProxy(client)) {
                return client;
            }
        }
        return client;
    }

    private static String peer(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress socket
                        && socket.getAddress() != null
                ? socket.getAddress().getHostAddress()
                : "";
    }

    private boolean isProxy(String text) {
        IpAddress address = read(text);
        return address != null && proxies.stream().anyMatch(network -> network.contains(address));
    }

    private static @Nullable IpAddress read(String text) {
        return AddressReader.read(text);
    }
}
