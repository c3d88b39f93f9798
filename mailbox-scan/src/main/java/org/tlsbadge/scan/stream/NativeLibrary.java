package org.tlsbadge.scan.stream;

/** A library that is not Java's: it is unpacked into the folder for temporary files before it can be used. */
public final class NativeLibrary {

    private NativeLibrary() {}

    /** Why it cannot be used, in words: what lies at the bottom of the error says it. */
    public static String reason(LinkageError error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return (message == null ? cause.getClass().getSimpleName() : message) + " (its library is unpacked into "
                + System.getProperty("java.io.tmpdir") + ")";
    }
}
