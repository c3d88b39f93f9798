package org.tlsbadge.http.addins;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The add-ins, each put together of its own files and the shared ones. */
public final class AddIns {

    /** The shared code in one file: for pages, and in every package. */
    public static final String COMPONENT = "tls-badge.js";

    public static final String THUNDERBIRD = "tlsbadge-thunderbird.xpi";
    public static final String ROUNDCUBE = "tlsbadge-roundcube.zip";
    public static final String OUTLOOK = "tlsbadge-outlook.zip";
    public static final String OUTLOOK_XML = "tlsbadge-outlook.xml";

    /** All that can be had. */
    public static final List<String> NAMES = List.of(COMPONENT, THUNDERBIRD, ROUNDCUBE, OUTLOOK, OUTLOOK_XML);

    /** What the manifests for Outlook hold in place of the backend's address. */
    public static final String ADDRESS = "https://tlsbadge.example.com";

    /** What Thunderbird's add-on asks unless told otherwise, and what it may talk to. */
    private static final String LOCAL = "http://127.0.0.1:8025";

    private static final String LOCAL_PATTERN = "\"http://127.0.0.1/*\"";

    private static final String OUTLOOK_PACKAGE = "package/";

    private AddIns() {}

    /**
     * What stands under one of {@link #NAMES}.
     *
     * @param address where mail programs find the backend: https, without a slash at the end; any other leaves what is to be filled in
     */
    public static byte[] file(String name, String address) {
        return switch (name) {
            case COMPONENT -> component();
            case THUNDERBIRD -> Archive.of(thunderbird(address));
            case ROUNDCUBE -> Archive.of(withComponent("roundcube", "tlsbadge/"));
            case OUTLOOK -> Archive.of(outlook(address));
            case OUTLOOK_XML -> addressed(outlookFile("manifest.xml"), address);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Whether Outlook would take it: it loads add-ins over https only. */
    public static boolean isAddress(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && !address.endsWith("/");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The shared scripts, in the order of their names. */
    static byte[] component() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Sources.in("shared").forEach((name, script) -> {
            if (name.endsWith(".js")) {
                all.writeBytes(script);
            }
        });
        return all.toByteArray();
    }

    private static SortedMap<String, byte[]> withComponent(String folder, String prefix) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Sources.in(folder).forEach((name, content) -> files.put(prefix + name, content));
        files.put(prefix + COMPONENT, component());
        return files;
    }

    /** Set up for that backend: nobody need enter its address, nor allow what whoever handed out the add-on has decided. */
    private static SortedMap<String, byte[]> thunderbird(String address) {
        SortedMap<String, byte[]> files = withComponent("thunderbird", "");
        if (isAddress(address)) {
            String host = "\"https://" + URI.create(address).getHost() + "/*\", ";
            files.computeIfPresent(
                    "manifest.json", (name, file) -> replaced(file, LOCAL_PATTERN, host + LOCAL_PATTERN));
            files.computeIfPresent("settings.js", (name, file) -> replaced(file, LOCAL, address));
        }
        return files;
    }

    private static SortedMap<String, byte[]> outlook(String address) {
        SortedMap<String, byte[]> files = Sources.in("outlook/package");
        files.computeIfPresent("manifest.json", (name, manifest) -> addressed(manifest, address));
        return files;
    }

    /** A file of the pane, which the backend serves; null when there is none of that name. */
    static byte @Nullable [] pane(String name) {
        return name.startsWith(OUTLOOK_PACKAGE) ? null : Sources.in("outlook").get(name);
    }

    private static byte[] outlookFile(String name) {
        byte[] file = Sources.in("outlook").get(name);
        if (file == null) {
            throw new IllegalStateException(name);
        }
        return file;
    }

    private static byte[] addressed(byte[] manifest, String address) {
        if (!isAddress(address)) {
            return manifest;
        }
        String host = "\"" + URI.create(address).getHost() + "\"";
        return replaced(replaced(manifest, ADDRESS, address), "\"tlsbadge.example.com\"", host);
    }

    private static byte[] replaced(byte[] file, String old, String now) {
        return new String(file, StandardCharsets.UTF_8).replace(old, now).getBytes(StandardCharsets.UTF_8);
    }
}
