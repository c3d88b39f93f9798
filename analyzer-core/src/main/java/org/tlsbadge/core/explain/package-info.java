/** From codes to words, in the reader's language. The words live in {@code messages_*.properties}. */
@NullMarked
package org.tlsbadge.core.explain;

import org.jspecify.annotations.NullMarked;
