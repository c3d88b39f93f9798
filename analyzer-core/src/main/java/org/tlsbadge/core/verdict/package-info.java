/** From hops, standing and profile to the badge and its findings. Judging never looks at text. */
@NullMarked
package org.tlsbadge.core.verdict;

import org.jspecify.annotations.NullMarked;
