/** The sample messages, found on the class path. */
@NullMarked
package org.tlsbadge.samples;

import org.jspecify.annotations.NullMarked;
