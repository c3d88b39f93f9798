/**
 * What TLS versions and cipher suites are called, what they are made of, and how good a policy finds them.
 *
 * <p>Knows nothing of mail: it turns the names that servers write into facts, and facts into a {@link Strength}.
 * Names, suites and policies are data; see the resource files of this package.
 */
@NullMarked
package org.tlsbadge.core.tls;

import org.jspecify.annotations.NullMarked;
