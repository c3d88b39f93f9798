package org.tlsbadge.core.trust;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tlsbadge.core.dialect.Hole;
import org.tlsbadge.core.dialect.Holes;
import org.tlsbadge.core.header.HeaderField;
import org.tlsbadge.core.hop.Hop;
import org.tlsbadge.core.text.Span;
import org.tlsbadge.core.tls.CipherNames;
import org.tlsbadge.core.tls.TlsVersion;

/** Finds what a provider stamped about its border. A stamp below the border field may be the sender's. */
final class StampReader {

    private StampReader() {}

    /** The newest stamp; null when there is none, or none that may be believed. */
    static @Nullable Stamp read(Provider provider, List<HeaderField> fields, Hop border) {
        Holes holes = new Holes();
        boolean above = true;
        for (HeaderField field : fields) {
            if (field.source().equals(border.field().source())
                    && field.body().equals(border.field().body())) {
                above = false;
            }
            for (StampFormat format : provider.stamps()) {
                if ((above || format.overwrites()) && field.isNamed(format.field())) {
                    holes.clear();
                    if (format.shape().matches(field.source(), field.body(), holes)) {
                        return stamp(field, format, holes);
                    }
                }
            }
        }
        return null;
    }

    private static Stamp stamp(HeaderField field, StampFormat format, Holes holes) {
        String source = field.source();
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
