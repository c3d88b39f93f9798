/** One {@code Received} field cut into its clauses: RFC 5321 section 4.4 and its sloppy reality. What the words mean is a dialect's business. */
@NullMarked
package org.tlsbadge.core.trace;

import org.jspecify.annotations.NullMarked;
