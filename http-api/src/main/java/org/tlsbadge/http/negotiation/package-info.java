/** Which form an answer takes. */
@NullMarked
package org.tlsbadge.http.negotiation;

import org.jspecify.annotations.NullMarked;
