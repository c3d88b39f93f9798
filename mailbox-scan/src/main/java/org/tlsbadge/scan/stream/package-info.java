/** Bytes on their way. */
@NullMarked
package org.tlsbadge.scan.stream;

import org.jspecify.annotations.NullMarked;
