package org.tlsbadge.core.trust;

import org.tlsbadge.core.dialect.Template;

/**
 * A header in which a provider states the transport of the hop at its border.
 *
 * @param field      its name, lower case
 * @param shape      the shape of its value; {@code {version}} and {@code {cipher}} are read from it
 * @param encrypted  whether a value of that shape states TLS, or its absence
 * @param overwrites whether the provider deletes a copy that the sender put in, so that its place does not matter
 */
public record StampFormat(String field, Template shape, boolean encrypted, boolean overwrites) {}
