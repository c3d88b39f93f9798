package org.tlsbadge.core.dialect.servers;

import static org.tlsbadge.core.dialect.Place.first;
import static org.tlsbadge.core.dialect.Place.second;
import static org.tlsbadge.core.dialect.Place.value;
import static org.tlsbadge.core.hop.Certificate.State.NOT_PRESENTED;
import static org.tlsbadge.core.trace.Keyword.BY;
import static org.tlsbadge.core.trace.Keyword.DATE;

import org.tlsbadge.core.dialect.Dialect;
import org.tlsbadge.core.dialect.Fact;

/**
 * Format: the fields themselves. From 2019 to 2022 the session stands behind the date, later nothing but the transmission type,
 * and since 2025 no name of the provider. Fields that name {@code Yandex} alone are Postfix's.
 */
final class Yandex {

    static final Dialect DIALECT = Dialect.named("yandex", "Yandex")
            .knownBy(first(BY), "smtp/Yandex", "nwsmtp/Yandex", "mxfront/Yandex", "mxback/Yandex", "mxcorp/Yandex")
            .knownBy(first(BY), "smtpcorp/Yandex", "notsolitesrv/Yandex", "yaback/Yandex")
            .knownByShape(first(BY), "smtp", "smtpcorp", "nwsmtp", "notsolitesrv", "mxfront", "mxback", "mxcorp")
            .onlyWhere(value(BY), "{any...}.yandex.net")
            .details(first(DATE), "using {version} with cipher {cipher} ({bits}/{any} bits)")
            .certificate(NOT_PRESENTED, second(DATE), "Client certificate not present")
            .client("{helo} ({name} [{address}])")
            .recordsAuth()
            .records(Fact.TLS, Fact.AUTH)
            .build();

    private Yandex() {}
}
