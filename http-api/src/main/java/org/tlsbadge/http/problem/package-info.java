/** What can be wrong with a request, as RFC 9457 says it. */
@NullMarked
package org.tlsbadge.http.problem;

import org.jspecify.annotations.NullMarked;
