/** Whom may we believe? From the newest field down, as long as each vouched server was handed the message by an inside one. */
@NullMarked
package org.tlsbadge.core.trust;

import org.jspecify.annotations.NullMarked;
