package org.tlsbadge.core.explain;

/**
 * A finding in words.
 *
 * @param headline      what, in at most about 90 characters
 * @param why           what it means and what it does not mean
 * @param user          what the reader of the message can do
 * @param helpdesk      what those can do who are asked about it
 * @param administrator what those can do who run the server
 */
public record Explanation(String headline, String why, String user, String helpdesk, String administrator) {}
