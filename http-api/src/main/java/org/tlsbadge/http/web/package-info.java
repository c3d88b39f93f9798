/** Pages for people: the form and its result, lessons, and what administrators can switch on. */
@NullMarked
package org.tlsbadge.http.web;

import org.jspecify.annotations.NullMarked;
