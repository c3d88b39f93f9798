/** Places in a text, values that cite their place, and the limits every reader keeps. */
@NullMarked
package org.tlsbadge.core.text;

import org.jspecify.annotations.NullMarked;
