/** One small file per server. Add one: its file, a line in {@link org.tlsbadge.core.dialect.servers.Servers}, and samples. */
@NullMarked
package org.tlsbadge.core.dialect.servers;

import org.jspecify.annotations.NullMarked;
