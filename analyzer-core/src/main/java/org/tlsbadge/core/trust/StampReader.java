package org.tlsbadge.core.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Hole;
import org.tlsbadge.core.dialect.Holes;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.text.SourceText;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.tls.CipherNames;
import org.tlsbadge.core.tls.TlsVersion;

/** Finds what a provider stamped about its border. A stamp below the border field may be the sender's. */
final class StampReader {

    private StampReader() {}

    /** The worst of the stamps that may be believed, since no stamp improves anything; null when there is none. */
    static @Nullable Stamp read(Provider provider, List<HeaderField> fields, Hop border) {
        Holes holes = new Holes();
        Stamp worst = null;
        boolean above = true;
        for (HeaderField field : fields) {
            if (field.source().equals(border.field().source())
                    && field.body().start() == border.field().body().start()) {
                above = false;
            }
            for (StampFormat format : provider.stamps()) {
                if ((above || format.overwrites()) && field.isNamed(format.field())) {
                    holes.clear();
                    if (format.shape().matches(field.source(), field.body(), holes)) {
                        worst = worse(worst, stamp(field, format, holes));
                    }
                }
            }
        }
        return worst;
    }

    /** No encryption, an older version, a weaker suite; what one of them does not state tells nothing. The newer one, if equal. */
    private static Stamp worse(@Nullable Stamp newer, Stamp older) {
        if (newer == null || newer.encrypted() != older.encrypted()) {
            return newer == null || newer.encrypted() ? older : newer;
        }
        if (newer.version() != older.version() && newer.version() != null && older.version() != null) {
            return newer.version().compareTo(older.version()) < 0 ? newer : older;
        }
        boolean weaker = newer.suite() != null
                && older.suite() != null
                && older.suite().strengthBits() < newer.suite().strengthBits();
        return weaker ? older : newer;
    }

    private static Stamp stamp(HeaderField field, StampFormat format, Holes holes) {
        SourceText source = field.source();
        Span version = holes.span(Hole.VERSION);
        Span cipher = holes.span(Hole.CIPHER);
        TlsVersion read = version == null ? null : TlsVersion.read(source, version.start(), version.end());
        return new Stamp(
                field.name().in(source),
                format.encrypted(),
                read,
                cipher == null ? null : CipherNames.find(source, cipher.start(), cipher.end(), read));
    }
}
