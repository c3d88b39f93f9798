package org.tlsbadge.samples.conformance;

/**
 * One field and its right answer.
 *
 * @param id      file and place
 * @param body    the field's body as handed in
 * @param hostile whether a client tried to make the field ambiguous
 */
record Vector(String id, String body, boolean hostile, Expectation expected) {}
