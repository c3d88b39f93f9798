/** From piles of mail to an inventory: readers find messages, workers analyse them, sinks write what was found. */
@NullMarked
package org.tlsbadge.scan;

import org.jspecify.annotations.NullMarked;
