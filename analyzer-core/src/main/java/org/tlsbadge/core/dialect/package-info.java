/** The vocabulary in which a server's way of writing is described. */
@NullMarked
package org.tlsbadge.core.dialect;

import org.jspecify.annotations.NullMarked;
