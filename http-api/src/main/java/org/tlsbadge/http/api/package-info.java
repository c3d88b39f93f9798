/** The operations of the REST API. */
@NullMarked
package org.tlsbadge.http.api;

import org.jspecify.annotations.NullMarked;
