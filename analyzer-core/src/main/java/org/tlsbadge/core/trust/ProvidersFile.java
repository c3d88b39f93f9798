package org.tlsbadge.core.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tlsbadge.core.dialect.Template;

/** Reads {@code providers.txt}: a word and its value on each line; {@code provider} begins a new one. */
final class ProvidersFile {

    private static final String FILE = "providers.txt";

    private final List<Provider> providers = new ArrayList<>();
    private final Map<String, String> gateways = new HashMap<>();

    private String name = "";
    private String title = "";
    private final List<String> domains = new ArrayList<>();
    private final List<Template> products = new ArrayList<>();
    private final List<String> dialects = new ArrayList<>();
    private final List<Provider.InternalRange> internal = new ArrayList<>();
    private final List<StampFormat> stamps = new ArrayList<>();
    private boolean privateIsInside;
    private boolean withoutFrom;

    private ProvidersFile() {}

    static Providers read() {
        try (InputStream in = ProvidersFile.class.getResourceAsStream(FILE)) {
            byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
            return new ProvidersFile().parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Providers parse(String text) {
        for (String line : text.split("\n")) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                int blank = line.indexOf(' ');
                take(line.substring(0, blank), line.substring(blank + 1).strip());
            }
        }
        finish();
        return new Providers(providers, gateways);
    }

    private void take(String word, String value) {
        switch (word) {
            case "gateway" -> gateway(value.split(" "));
            case "provider" -> {
                finish();
                name = value;
                title = value;
            }
            case "title" -> title = value;
            case "by" -> domains.addAll(List.of(value.split(" ")));
            case "product" -> products.add(Template.of(value));
            case "server" -> dialects.addAll(List.of(value.split(" ")));
            case "internal" -> range(value.split(" "));
            case "stamp", "stamp-overwritten" -> stamp(value, word.equals("stamp-overwritten"));
            default -> throw new IllegalStateException("unknown word in " + FILE + ": " + word);
        }
    }

    private void gateway(String[] words) {
        for (int i = 1; i < words.length; i++) {
            gateways.put(words[i], words[0].replace('_', ' '));
        }
    }

    private void range(String[] words) {
        switch (words[0]) {
            case "private" -> privateIsInside = true;
            case "without-from" -> withoutFrom = true;
            default -> {
                Network network = Objects.requireNonNull(Network.parse(words[0]), words[0]);
                internal.add(new Provider.InternalRange(network, words.length > 1 ? words[1] : ""));
            }
        }
    }

    /** {@code Name: encrypted|plaintext TEMPLATE}. */
    private void stamp(String value, boolean overwrites) {
        int colon = value.indexOf(": ");
        int blank = value.indexOf(' ', colon + 2);
        boolean encrypted = value.substring(colon + 2, blank).equals("encrypted");
        Template shape = Template.of(value.substring(blank + 1));
        stamps.add(new StampFormat(value.substring(0, colon), shape, encrypted, overwrites));
    }

    private void finish() {
        if (!name.isEmpty()) {
            providers.add(new Provider(
                    name, title, domains, products, dialects, internal, privateIsInside, withoutFrom, stamps));
        }
        domains.clear();
        products.clear();
        dialects.clear();
        internal.clear();
        stamps.clear();
        privateIsInside = false;
        withoutFrom = false;
    }
}
