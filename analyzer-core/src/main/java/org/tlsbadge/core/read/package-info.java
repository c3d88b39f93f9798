/** A field and the dialect of its server give a hop. */
@NullMarked
package org.tlsbadge.core.read;

import org.jspecify.annotations.NullMarked;
