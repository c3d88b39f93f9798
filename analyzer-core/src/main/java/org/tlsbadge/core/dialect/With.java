package org.tlsbadge.core.dialect;

/**
 * What one server's word behind {@code with} says.
 *
 * @param meaning       of the connection
 * @param authenticated whether it says that SMTP AUTH was used
 * @param isMail        whether it is a transmission type of mail, so that an A would stand in it
 */
public record With(Meaning meaning, boolean authenticated, boolean isMail) {

    /** Another word, or none. */
    public static final With NOTHING = new With(Meaning.SILENT, false, false);
}
