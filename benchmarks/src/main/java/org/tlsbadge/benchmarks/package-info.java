/** How fast: run by hand, see the class comments. */
@NullMarked
package org.tlsbadge.benchmarks;

import org.jspecify.annotations.NullMarked;
