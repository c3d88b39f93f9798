package org.tlsbadge.http.config;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.tls.TlsProfile;
import org.tlsbadge.core.trust.Inside;
import org.tlsbadge.core.trust.Network;

/** Gathers settings from file, environment and flags, checks them, and collects what is wrong. */
final class ConfigurationReader {

    private static final String CONFIG = "config";
    private static final String PREFIX = "TLSBADGE_";
    private static final int REQUESTS_A_PROCESSOR = 8;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();

    private ConfigurationReader() {}

    static Configuration read(Map<String, String> flags, Map<String, String> environment)
            throws ConfigurationException {
        ConfigurationReader reader = new ConfigurationReader();
        String file = flags.getOrDefault(CONFIG, environment.getOrDefault(PREFIX + "CONFIG", ""));
        if (!file.isEmpty()) {
            reader.addFile(Path.of(file));
        }
        for (Setting setting : Settings.ALL) {
            reader.put(setting.name(), environment.get(setting.variable()), setting.variable());
        }
        for (Map.Entry<String, String> flag : flags.entrySet()) {
            reader.put(flag.getKey(), flag.getValue(), "--" + flag.getKey());
        }
        reader.refuseUnknown();
        Configuration configuration = reader.configuration();
        if (!reader.errors.isEmpty()) {
            throw new ConfigurationException(reader.errors);
        }
        return configuration;
    }

    /** Lines of {@code name = value}; {@code #} begins a comment line. */
    private void addFile(Path file) {
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                String text = line.strip();
                int equals = text.indexOf('=');
                if (text.isEmpty() || text.startsWith("#")) {
                    continue;
                }
                String place = file + ", line " + number;
                if (equals < 0) {
                    errors.add(place + ": not of the form name = value");
                } else {
                    put(
                            text.substring(0, equals).strip(),
                            text.substring(equals + 1).strip(),
                            place);
                }
            }
        } catch (IOException e) {
            errors.add("config: cannot read " + file);
        }
    }

    private void put(String name, @Nullable String value, String origin) {
        if (value != null && !name.equals(CONFIG)) {
            values.put(name, value.strip());
            origins.put(name, origin);
        }
    }

    private void refuseUnknown() {
        Set<String> known = Settings.ALL.stream().map(Setting::name).collect(Collectors.toSet());
        Set<String> unknown = new HashSet<>(values.keySet());
        unknown.removeAll(known);
        for (String name : unknown.stream().sorted().toList()) {
            errors.add(origins.get(name) + ": there is no setting " + name);
        }
    }

    private Configuration configuration() {
        return new Configuration(
                text(Settings.HOST),
                number(Settings.PORT, 0, 65_535),
                tls(),
                publicUrl(),
                access(),
                limits(),
                inside(),
                profile(),
                new Configuration.Features(
                        isOn(Settings.WEB),
                        isOn(Settings.DOCS),
                        isOn(Settings.METRICS),
                        isOn(Settings.ACCESS_LOG),
                        isOn(Settings.ACCESS_LOG_ADDRESSES)));
    }

    private Configuration.Limits limits() {
        int requests = number(Settings.MAX_REQUESTS, 0, 10_000);
        return new Configuration.Limits(
                number(Settings.RATE_LIMIT, 0, 1_000_000),
                bytes(Settings.MAX_BODY),
                number(Settings.MAX_CONNECTIONS, 1, 100_000),
                requests == 0 ? REQUESTS_A_PROCESSOR * Runtime.getRuntime().availableProcessors() : requests,
                number(Settings.MAX_SCANS, 1, 1_000),
                seconds(Settings.REQUEST_DEADLINE),
                seconds(Settings.SCAN_DEADLINE),
                seconds(Settings.IDLE_TIMEOUT),
                seconds(Settings.STOP_TIMEOUT));
    }

    private Configuration.@Nullable Tls tls() {
        String certificate = text(Settings.TLS_CERTIFICATE);
        String key = text(Settings.TLS_KEY);
        if (certificate.isEmpty() && key.isEmpty()) {
            return null;
        }
        for (Setting setting : List.of(Settings.TLS_CERTIFICATE, Settings.TLS_KEY)) {
            if (text(setting).isEmpty()) {
                errors.add(setting.name() + ": needed, since the other of certificate and key is set");
            } else if (!Files.isReadable(Path.of(text(setting)))) {
                fail(setting, "a readable file");
            }
        }
        return new Configuration.Tls(Path.of(certificate), Path.of(key));
    }

    private Configuration.Access access() {
        List<Network> proxies = new ArrayList<>();
        for (String entry : list(Settings.TRUSTED_PROXIES)) {
            Network network = Network.parse(entry);
            if (network == null) {
                fail(Settings.TRUSTED_PROXIES, "addresses and networks");
            } else {
                proxies.add(network);
            }
        }
        Map<String, String> keys = new LinkedHashMap<>();
        for (String entry : list(Settings.API_KEYS)) {
            if (entry.matches("[\\w.-]+:[0-9a-fA-F]{64}")) {
                int colon = entry.indexOf(':');
                keys.put(entry.substring(0, colon), entry.substring(colon + 1).toLowerCase(Locale.ROOT));
            } else {
                errors.add(origins.get(Settings.API_KEYS.name())
                        + ": api-keys must be name:SHA-256 in 64 hexadecimal digits, separated by commas");
            }
        }
        return new Configuration.Access(proxies, keys, corsOrigins());
    }

    private List<String> corsOrigins() {
        List<String> allowed = new ArrayList<>();
        for (String entry : list(Settings.CORS_ORIGINS)) {
            if (!entry.matches("[a-zA-Z][a-zA-Z0-9+.-]*://[^/\\s*]+")) {
                fail(Settings.CORS_ORIGINS, "origins such as https://mail.example.org");
            }
            allowed.add(entry.toLowerCase(Locale.ROOT));
        }
        return allowed;
    }

    private String publicUrl() {
        String url = text(Settings.PUBLIC_URL);
        if (!url.isEmpty() && !url.matches("https?://[^\\s\"<>?#]+")) {
            fail(Settings.PUBLIC_URL, "a URL that begins with http:// or https://");
            return "";
        }
        return url.isEmpty() ? "" : URI.create(url).toString().replaceAll("/+$", "");
    }

    private List<String> inside() {
        List<String> entries = list(Settings.INSIDE);
        try {
            Inside.parse(entries);
        } catch (IllegalArgumentException e) {
            fail(Settings.INSIDE, "hosts, domains, addresses and networks");
        }
        return entries;
    }

    private TlsProfile profile() {
        TlsProfile profile = TlsProfile.named(text(Settings.PROFILE));
        if (profile == null) {
            fail(
                    Settings.PROFILE,
                    "one of " + TlsProfile.all().stream().map(TlsProfile::name).collect(Collectors.joining(", ")));
            return TlsProfile.RFC9325;
        }
        return profile;
    }

    private String text(Setting setting) {
        return values.getOrDefault(setting.name(), setting.standard());
    }

    private List<String> list(Setting setting) {
        List<String> entries = new ArrayList<>();
        for (String entry : text(setting).split("[,\\s]+")) {
            if (!entry.isEmpty()) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private boolean isOn(Setting setting) {
        String value = text(setting);
        if (!value.equals("on") && !value.equals("off")) {
            fail(setting, "on or off");
        }
        return value.equals("on");
    }

    private Duration seconds(Setting setting) {
        return Duration.ofSeconds(number(setting, 1, 86_400));
    }

    private int number(Setting setting, int least, int most) {
        String value = text(setting);
        if (value.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        fail(setting, "a number from " + least + " to " + most);
        return least;
    }

    private int bytes(Setting setting) {
        String value = text(setting);
        if (value.matches("[1-9][0-9]{0,8}|[1-9][0-9]{0,5}[Kk]|[1-9][0-9]{0,2}[Mm]")) {
            int unit = value.length() - 1;
            return switch (value.charAt(unit)) {
                case 'K', 'k' -> Integer.parseInt(value.substring(0, unit)) << 10;
                case 'M', 'm' -> Integer.parseInt(value.substring(0, unit)) << 20;
                default -> Integer.parseInt(value);
            };
        }
        fail(setting, "a number of bytes, or with K or M behind it, below 1000M");
        return 1;
    }

    private void fail(Setting setting, String expected) {
        errors.add(origins.getOrDefault(setting.name(), setting.name()) + ": " + setting.name() + " must be " + expected
                + ", not \"" + text(setting) + "\"");
    }
}
