package org.tlsbadge.scan.page;

import java.time.LocalDate;

/**
 * A domain that lost or gained TLS.
 *
 * @param domain             of the From address
 * @param lost               whether it lost it
 * @param since              the first day of the new state
 * @param before             messages before that day, with TLS or stated to have none
 * @param notEncryptedBefore how many of them had none
 * @param after              messages since
 * @param notEncryptedAfter  how many of them had none
 */
public record Change(
        String domain,
        boolean lost,
        LocalDate since,
        long before,
        long notEncryptedBefore,
        long after,
        long notEncryptedAfter) {}
