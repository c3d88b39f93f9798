package org.tlsbadge.core;

import org.tlsbadge.core.verdict.Case;
import org.tlsbadge.core.verdict.Verdict;

/**
 * What is known of one message, and the judgement on it.
 *
 * @param facts   fields, hops, standing
 * @param verdict badge and findings
 */
public record Analysis(Case facts, Verdict verdict) {}
