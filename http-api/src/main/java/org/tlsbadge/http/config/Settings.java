package org.tlsbadge.http.config;

import java.util.List;

/** Everything an operator can set. */
public final class Settings {

    static final Setting HOST = new Setting("host", "127.0.0.1", "address or name", "Where to listen.");
    static final Setting PORT = new Setting("port", "8025", "0 to 65535", "Port to listen on; 0 takes a free one.");
    static final Setting TLS_CERTIFICATE = new Setting(
            "tls-certificate",
            "",
            "PEM file",
            "Certificate chain; with it and the key the server speaks HTTPS only. Both are read at start.");
    static final Setting TLS_KEY = new Setting("tls-key", "", "PEM file", "Private key of that certificate, PKCS #8.");
    static final Setting PUBLIC_URL = new Setting(
            "public-url",
            "",
            "URL",
            "Where clients find this server, for links in answers and in the add-ins it offers; without it, links are relative.");
    static final Setting TRUSTED_PROXIES = new Setting(
            "trusted-proxies",
            "",
            "addresses, networks",
            "Proxies whose X-Forwarded-For is believed; from others it is ignored.");
    static final Setting API_KEYS = new Setting(
            "api-keys",
            "",
            "name:SHA-256, …",
            "Keys of which programs must show one at POST /v1/… and /metrics; only their SHA-256 in hexadecimal is stored. None: no key is needed.");
    static final Setting CORS_ORIGINS = new Setting(
            "cors-origins",
            "",
            "origins",
            "Web origins whose scripts may call the API, such as https://mail.example.org.");
    static final Setting RATE_LIMIT = new Setting(
            "rate-limit", "0", "requests per minute", "How many requests one client address may make; 0 for no limit.");
    static final Setting MAX_BODY = new Setting("max-body", "10M", "bytes, K, M", "Largest request body.");
    static final Setting MAX_CONNECTIONS =
            new Setting("max-connections", "1000", "number", "Connections at a time; more wait to be accepted.");
    static final Setting MAX_REQUESTS = new Setting(
            "max-requests",
            "0",
            "number",
            "Requests worked on at a time; more are answered with 503. 0 stands for eight per processor.");
    static final Setting MAX_SCANS = new Setting("max-scans", "2", "number", "Scans worked on at a time.");
    static final Setting REQUEST_DEADLINE =
            new Setting("request-deadline", "15", "seconds", "After which an unfinished request is cut off.");
    static final Setting SCAN_DEADLINE =
            new Setting("scan-deadline", "900", "seconds", "The same for a scan, which may take long.");
    static final Setting IDLE_TIMEOUT =
            new Setting("idle-timeout", "30", "seconds", "After which a silent connection is closed.");
    static final Setting STOP_TIMEOUT =
            new Setting("stop-timeout", "10", "seconds", "How long requests may take to finish when the server stops.");
    static final Setting INSIDE = new Setting(
            "inside",
            "",
            "hosts, domains, networks",
            "Servers that count as your own in every analysis, besides those a request names.");
    static final Setting PROFILE =
            new Setting("profile", "rfc9325", "name", "TLS policy that applies when a request names none.");
    static final Setting WEB = new Setting("web", "on", "on, off", "Whether the web pages are served.");
    static final Setting DOCS = new Setting("docs", "on", "on, off", "Whether /docs is served.");
    static final Setting METRICS = new Setting("metrics", "on", "on, off", "Whether /metrics is served.");
    static final Setting ACCESS_LOG = new Setting(
            "access-log", "off", "on, off", "Whether method, route, status and duration of each request are logged.");
    static final Setting ACCESS_LOG_ADDRESSES =
            new Setting("access-log-addresses", "off", "on, off", "Whether the access log names the client's address.");

    /** In the order of the documentation. */
    public static final List<Setting> ALL = List.of(
            HOST,
            PORT,
            TLS_CERTIFICATE,
            TLS_KEY,
            PUBLIC_URL,
            TRUSTED_PROXIES,
            API_KEYS,
            CORS_ORIGINS,
            RATE_LIMIT,
            MAX_BODY,
            MAX_CONNECTIONS,
            MAX_REQUESTS,
            MAX_SCANS,
            REQUEST_DEADLINE,
            SCAN_DEADLINE,
            IDLE_TIMEOUT,
            STOP_TIMEOUT,
            INSIDE,
            PROFILE,
            WEB,
            DOCS,
            METRICS,
            ACCESS_LOG,
            ACCESS_LOG_ADDRESSES);

    /** The table of {@code docs/configuration.md}. */
    public static String table() {
        StringBuilder table = new StringBuilder(
                "| file | environment | flag | default | may be | meaning |\n|---|---|---|---|---|---|\n");
        for (Setting setting : ALL) {
            String standard = setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`";
            table.append("| `").append(setting.name());
            table.append("` | `").append(setting.variable());
            table.append("` | `").append(setting.flag());
            table.append("` | ").append(standard);
            table.append(" | ").append(setting.form());
            table.append(" | ").append(setting.meaning()).append(" |\n");
        }
        return table.toString();
    }

    private Settings() {}
}
