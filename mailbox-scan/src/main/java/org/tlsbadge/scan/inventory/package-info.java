/** The results of a scan as a DuckDB file, and questions to it. */
@org.jspecify.annotations.NullMarked
package org.tlsbadge.scan.inventory;
