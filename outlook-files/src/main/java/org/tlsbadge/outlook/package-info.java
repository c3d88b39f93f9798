/** The headers in Outlook's own files, .msg and .pst. */
@NullMarked
package org.tlsbadge.outlook;

import org.jspecify.annotations.NullMarked;
