/** The public door: text in, analysis out. */
@NullMarked
package org.tlsbadge.core;

import org.jspecify.annotations.NullMarked;
