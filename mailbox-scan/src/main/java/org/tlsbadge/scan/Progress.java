package org.tlsbadge.scan;

/** Hears how a scan goes on, from one thread at a time. */
public interface Progress {

    /** Says nothing. */
    Progress NONE = new Progress() {
        @Override
        public void written(long messages) {}

        @Override
        public void problem(String place, String reason) {}
    };

    /** So many messages have been written or left out as duplicates. */
    void written(long messages);

    /** So many bytes of the files that {@link InputSize} counts are done. */
    default void passed(long bytes) {}

    /** Something could not be read. */
    void problem(String place, String reason);
}
