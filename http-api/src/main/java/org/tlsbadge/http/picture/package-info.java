/** The badges as pictures, drawn here. */
@NullMarked
package org.tlsbadge.http.picture;

import org.jspecify.annotations.NullMarked;
