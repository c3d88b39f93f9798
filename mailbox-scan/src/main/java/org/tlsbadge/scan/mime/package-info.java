/** The structure of a message, as far as it is needed to find the messages attached to it. */
@NullMarked
package org.tlsbadge.scan.mime;

import org.jspecify.annotations.NullMarked;
