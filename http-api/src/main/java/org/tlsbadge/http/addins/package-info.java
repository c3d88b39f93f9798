/** The add-ins for mail programs: put together, and handed out. */
@NullMarked
package org.tlsbadge.http.addins;

import org.jspecify.annotations.NullMarked;
