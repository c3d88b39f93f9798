package org.tlsbadge.http;

import java.util.HashMap;
import java.util.Map;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.http.config.ConfigurationException;

/** Runs the server by hand: arguments are {@code name=value}. */
final class Serve {

    private Serve() {}

    public static void main(String[] args) throws ConfigurationException {
        Map<String, String> flags = new HashMap<>();
        for (String arg : args) {
            flags.put(arg.substring(0, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1));
        }
        Server server = new Server(Configuration.read(flags, System.getenv())).start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        System.out.println("port " + server.port());
    }
}
