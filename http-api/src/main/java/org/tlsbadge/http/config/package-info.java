/** What an operator can set, in one list, checked at start. */
@NullMarked
package org.tlsbadge.http.config;

import org.jspecify.annotations.NullMarked;
