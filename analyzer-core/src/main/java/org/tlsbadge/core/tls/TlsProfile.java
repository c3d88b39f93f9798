package org.tlsbadge.core.tls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named, dated TLS policy by which versions and suites are judged. The policies are data, one {@code .profile}
 * file each, and every rule there names the section of its source.
 *
 * @param name name in configuration and JSON, for example {@code rfc9325}
 * @param date when the source was published, {@code YYYY-MM}
 * @param title what people call the source
 * @param source where the source is found
 * @param versions judgement of every version
 * @param suites judgement of every suite
 */
public record TlsProfile(
        String name, String date, String title, String source, Map<TlsVersion, Strength> versions, SuiteRules suites) {

    /** RFC 9325 (BCP 195) with RFC 8996: what applies when nobody chose. */
    public static final TlsProfile RFC9325 = ProfileReader.read("rfc9325");

    private static final List<String> NAMES =
            List.of("rfc9325", "nist-sp-800-52r2", "bsi-tr-02102-2", "mozilla-intermediate");

    public TlsProfile {
        versions = Map.copyOf(versions);
    }

    /** Loads the others only when somebody asks. */
    private static final class Loaded {
        static final List<TlsProfile> ALL = load();

        private static List<TlsProfile> load() {
            List<TlsProfile> all = new ArrayList<>();
            for (String name : NAMES) {
                all.add(name.equals(RFC9325.name) ? RFC9325 : ProfileReader.read(name));
            }
            return List.copyOf(all);
        }
    }

    /** Every profile, the default first. */
    public static List<TlsProfile> all() {
        return Loaded.ALL;
    }

    /** The profile of that name, or null. */
    public static @Nullable TlsProfile named(String name) {
        if (name.equals(RFC9325.name)) {
            return RFC9325;
        }
        int index = NAMES.indexOf(name);
        return index < 0 ? null : Loaded.ALL.get(index);
    }

    /**
     * The worse judgement of version and suite. What was not stated counts for nothing: the other decides, and with
     * neither the answer is {@link Strength#UNKNOWN}. A suite whose name nobody knows is as good as not stated: give
     * null.
     */
    public Strength judge(@Nullable TlsVersion version, @Nullable CipherSuite suite) {
        Strength ofVersion = version == null ? Strength.UNKNOWN : judge(version);
        return suite == null ? ofVersion : ofVersion.worse(judge(suite));
    }

    /** The judgement of a version alone; never {@link Strength#UNKNOWN}. */
    public Strength judge(TlsVersion version) {
        return versions.getOrDefault(version, Strength.UNKNOWN);
    }

    /** The judgement of a suite alone; never {@link Strength#UNKNOWN}. */
    public Strength judge(CipherSuite suite) {
        return suites.judge(suite);
    }
}
