/** What one {@code Received} field states of its connection, every fact with its proof. */
@NullMarked
package org.tlsbadge.core.hop;

import org.jspecify.annotations.NullMarked;
