package org.tlsbadge.http.web;

import org.jspecify.annotations.Nullable;

/**
 * One row of the route: a server, or the leg that leads to the next.
 *
 * @param kind     {@code station}, {@code leg} or {@code gap}
 * @param standing {@code claimed}, {@code border} or {@code inside}
 * @param name     of the server, or what the leg's connection was
 * @param detail   server software, who named the oldest station, or version and cipher; may be empty
 * @param shape    the picture on a leg; null for a station
 * @param delay    on a leg; null when it is not known
 * @param hop      index of the field that says so; -1 when there is none
 * @param place    {@code first}, {@code last} or empty
 */
public record RouteStop(
        String kind,
        String standing,
        String name,
        String detail,
        @Nullable String shape,
        @Nullable String delay,
        int hop,
        String place) {

    public boolean isLeg() {
        return kind.equals("leg");
    }

    public boolean isStation() {
        return kind.equals("station");
    }

    public boolean isBorder() {
        return standing.equals("border");
    }
}
