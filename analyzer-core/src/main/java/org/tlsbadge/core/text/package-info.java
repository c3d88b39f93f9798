/** Places in a text, values that cite their place, what of a text can be seen, and the limits every reader keeps. */
@NullMarked
package org.tlsbadge.core.text;

import org.jspecify.annotations.NullMarked;
