/** Mail on a server: asks for header blocks, and changes nothing. */
@NullMarked
package org.tlsbadge.scan.imap;

import org.jspecify.annotations.NullMarked;
