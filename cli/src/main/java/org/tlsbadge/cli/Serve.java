package org.tlsbadge.cli;

import io.javalin.util.JavalinBindException;
import java.util.HashMap;
import java.util.Map;
import org.tlsbadge.http.Server;
import org.tlsbadge.http.config.Configuration;
import org.tlsbadge.http.config.ConfigurationException;
import org.tlsbadge.http.config.Setting;
import org.tlsbadge.http.config.Settings;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code tlsbadge serve}: REST API and web pages. Its options are the server's settings, one list for flags, environment and file. */
final class Serve implements Runnable {

    private static final String CONFIG = "--config";

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private Serve() {}

    static CommandSpec command() {
        CommandSpec spec = new Serve().spec.name("serve").mixinStandardHelpOptions(true);
        spec.usageMessage()
                .description("Serves the REST API and the web pages, on this machine only unless told otherwise.");
        spec.addOption(option(
                CONFIG, "FILE", "Settings from a file, key = value; flags and TLSBADGE_… variables go before it."));
        for (Setting setting : Settings.ALL) {
            String standard = setting.standard().isEmpty() ? "" : " Default: " + setting.standard() + ".";
            spec.addOption(option(setting.flag(), label(setting.form()), setting.meaning() + standard));
        }
        return spec;
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description.replace("%", "%%"))
                .build();
    }

    private static String label(String form) {
        return form.equals("on, off")
                ? "on|off"
                : form.replaceAll("[ ,…]+", "-").replaceAll("-$", "");
    }

    @Override
    public void run() {
        Configuration configuration = configuration();
        try {
            Server server = new Server(configuration).start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
            String scheme = configuration.tls() == null ? "http" : "https";
            spec.commandLine()
                    .getErr()
                    .println("tlsbadge: serving at " + scheme + "://" + configuration.host() + ":" + server.port()
                            + "/");
            Thread.currentThread().join();
        } catch (IllegalArgumentException | JavalinBindException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "serve: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Configuration configuration() {
        Map<String, String> flags = new HashMap<>();
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            if (option.getValue() instanceof String value) {
                flags.put(option.longestName().substring(2), value);
            }
        }
        try {
            return Configuration.read(flags, System.getenv());
        } catch (ConfigurationException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), "serve: " + e.getMessage(), e);
        }
    }
}
