package org.tlsbadge.scan.imap;

import org.jspecify.annotations.Nullable;

/**
 * A message attached to another on a server.
 *
 * @param way  to it: {@code !/attached-2} is the second of a message
 * @param head its header block; null when the server does not send it
 */
public record AttachedHead(String way, byte @Nullable [] head) {}
