package org.tlsbadge.http.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The guides for administrators, from {@code guides.txt}. */
public final class ServerGuides {

    private static final List<ServerGuide> ALL = parse();
    private static final Map<String, String> ANCHORS = anchors();

    private ServerGuides() {}

    /** In the order of the page. */
    public static List<ServerGuide> all() {
        return ALL;
    }

    /** Where the guide for this server software stands; null when there is none. */
    public static @Nullable String anchor(String server) {
        return ANCHORS.get(server);
    }

    private static Map<String, String> anchors() {
        Map<String, String> anchors = new HashMap<>();
        for (ServerGuide guide : ALL) {
            for (String server : guide.servers()) {
                anchors.put(server, guide.anchor());
            }
        }
        return anchors;
    }

    private static List<ServerGuide> parse() {
        List<ServerGuide> guides = new ArrayList<>();
        for (String part : read().split("\n= ")) {
            if (part.isBlank() || part.startsWith("#")) {
                continue;
            }
            String[] steps = part.split("\n- ");
            String[] head = cells(steps[0]);
            List<ServerGuide.Step> all = new ArrayList<>();
            for (int i = 1; i < steps.length; i++) {
                all.add(step(steps[i]));
            }
            guides.add(new ServerGuide(head[0], head[1], List.of(head[2].split(" ")), all));
        }
        return List.copyOf(guides);
    }

    private static ServerGuide.Step step(String text) {
        int line = text.indexOf('\n');
        String[] head = cells(line < 0 ? text : text.substring(0, line));
        String code = line < 0 ? "" : text.substring(line + 1).strip();
        return new ServerGuide.Step(head[0], head[1], head.length > 2 ? head[2] : "", code);
    }

    private static String[] cells(String line) {
        return line.strip().split(" *\\| *");
    }

    private static String read() {
        try (InputStream in = ServerGuides.class.getResourceAsStream("guides.txt")) {
            if (in == null) {
                throw new IllegalStateException("guides.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
