/** REST API and web pages. */
@NullMarked
package org.tlsbadge.http;

import org.jspecify.annotations.NullMarked;
