package org.tlsbadge.outlook;

import java.util.Arrays;

/** Microsoft's container of streams, MS-CFB: a .msg is one, and so are older documents of Word's and Excel's. */
public final class CompoundFile {

    private static final byte[] START = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };

    private CompoundFile() {}

    /** Whether these are the first bytes of one. Costs nothing: what reads such files is not loaded for it. */
    public static boolean begins(byte[] head) {
        return head.length >= START.length && Arrays.equals(head, 0, START.length, START, 0, START.length);
    }
}
