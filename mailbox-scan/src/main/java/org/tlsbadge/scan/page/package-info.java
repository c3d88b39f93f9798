/** The figures of a scan as one page for people. */
@org.jspecify.annotations.NullMarked
package org.tlsbadge.scan.page;
