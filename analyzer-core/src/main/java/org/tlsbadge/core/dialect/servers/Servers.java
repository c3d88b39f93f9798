package org.tlsbadge.core.dialect.servers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Register;

/** Every server we can read. Order is of no consequence: a field that two dialects claim is read by neither unless they agree. */
public final class Servers {

    public static final List<Dialect> ALL = List.of(Exim.DIALECT, Postfix.DIALECT, Sendmail.DIALECT);

    public static final Register REGISTER = new Register(ALL);

    /** The dialect of this name; null when there is none. */
    public static @Nullable Dialect named(String name) {
        for (Dialect dialect : ALL) {
            if (dialect.name().equals(name)) {
                return dialect;
            }
        }
        return null;
    }

    private Servers() {}
}
