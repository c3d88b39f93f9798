/** The analysis as JSON, version 1. */
@NullMarked
package org.tlsbadge.report;

import org.jspecify.annotations.NullMarked;
