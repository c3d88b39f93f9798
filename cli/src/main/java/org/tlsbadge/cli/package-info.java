/** The command line. */
@NullMarked
package org.tlsbadge.cli;

import org.jspecify.annotations.NullMarked;
