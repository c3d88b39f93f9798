/** What a request passes before it is answered: limits, keys, origins, deadlines. */
@NullMarked
package org.tlsbadge.http.guard;

import org.jspecify.annotations.NullMarked;
