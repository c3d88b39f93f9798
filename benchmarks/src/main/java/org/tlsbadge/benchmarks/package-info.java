/** How fast: run by hand, see the class comments. */
package org.tlsbadge.benchmarks;
