/** Reads the trace of a mail message; needs nothing but the JDK. */
module org.tlsbadge.core {
    requires static org.jspecify;
}
