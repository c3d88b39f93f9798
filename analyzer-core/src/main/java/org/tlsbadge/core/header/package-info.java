/** Bytes or a messy paste in, header fields out: never unfolded, never edited. */
@NullMarked
package org.tlsbadge.core.header;

import org.jspecify.annotations.NullMarked;
