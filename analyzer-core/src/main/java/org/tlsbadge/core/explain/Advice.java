package org.tlsbadge.core.explain;

/**
 * What can be done about a badge, often nothing.
 *
 * @param user          by the reader of the message
 * @param helpdesk      by those who are asked about it
 * @param administrator by those who run the server
 */
public record Advice(String user, String helpdesk, String administrator) {}
