/** The one public door: {@link org.tlsbadge.core.Analyzer}. */
@NullMarked
package org.tlsbadge.core;

import org.jspecify.annotations.NullMarked;
