package org.tlsbadge.core.dialect.servers;

import java.util.List;
import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Register;

/** Every server we can read. Order is of no consequence: a field that two dialects claim is read by neither unless they agree. */
public final class Servers {

    public static final List<Dialect> ALL = List.of(Exim.DIALECT, Postfix.DIALECT, Sendmail.DIALECT);

    public static final Register REGISTER = new Register(ALL);

    private Servers() {}
}
