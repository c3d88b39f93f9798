/** Files as browsers fetch and keep them. */
@NullMarked
package org.tlsbadge.http.file;

import org.jspecify.annotations.NullMarked;
