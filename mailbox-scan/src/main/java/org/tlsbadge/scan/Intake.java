package org.tlsbadge.scan;

/** Takes what readers find, in the order in which it stands. */
interface Intake {

    /**
     * One message.
     *
     * @param path  the file, and the way into it where it is a container
     * @param index place among the messages of that file, from 0
     * @param head  its header block, perhaps with the mbox separator on top
     */
    void message(String path, long index, byte[] head);

    /**
     * A message attached to one that has been handed over.
     *
     * @param path  the way into that one
     * @param index of that one
     * @param head  its header block
     */
    void attached(String path, long index, byte[] head);

    /** Something that cannot be read. */
    void problem(String place, String reason);

    /** Something in a message that cannot be read; the message has that index. */
    void problem(String path, long index, String reason);

    /** A file that holds no mail. */
    void other(String path);

    /** Whether to stop at the next message. */
    boolean stopped();
}
