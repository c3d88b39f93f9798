/** Reads the trace of a mail message; needs nothing but the JDK. */
module org.tlsbadge.core {
    requires static org.jspecify;

    exports org.tlsbadge.core;
    exports org.tlsbadge.core.text;
    exports org.tlsbadge.core.header;
    exports org.tlsbadge.core.trace;
    exports org.tlsbadge.core.tls;
    exports org.tlsbadge.core.hop;
    exports org.tlsbadge.core.dialect;
    exports org.tlsbadge.core.dialect.servers;
    exports org.tlsbadge.core.read;
    exports org.tlsbadge.core.trust;
    exports org.tlsbadge.core.verdict;
    exports org.tlsbadge.core.explain;
}
