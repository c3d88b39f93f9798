package org.tlsbadge.http.web;

import java.util.List;

/**
 * What can be switched on in one mail server.
 *
 * @param anchor  its place on the page, and part of message keys
 * @param title   its name
 * @param servers names of the dialects it writes
 * @param steps   what to do
 */
public record ServerGuide(String anchor, String title, List<String> servers, List<Step> steps) {

    public ServerGuide {
        servers = List.copyOf(servers);
        steps = List.copyOf(steps);
    }

    /**
     * One thing to do.
     *
     * @param kind   {@code tls}, {@code certificate}, {@code require} or {@code received}
     * @param source the server's own documentation, by name
     * @param link   where that is; empty when it comes with the server
     * @param code   what to write; empty when nothing is to be written
     */
    public record Step(String kind, String source, String link, String code) {}

    /** The key of what is to be said about a step; there may be no text of that key. */
    public String note(Step step) {
        return "guide." + anchor + "." + step.kind();
    }
}
