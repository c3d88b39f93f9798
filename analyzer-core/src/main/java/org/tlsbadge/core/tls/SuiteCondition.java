package org.tlsbadge.core.tls;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * One word of a rule: what a suite must have, or must not have.
 *
 * @param feature the feature looked at
 * @param values names of which the suite's must be one; empty for features that are there or not
 * @param limit for {@link Feature#BITS}: the strength in bits that the suite must stay below; else 0
 * @param wanted false where the word is negated
 */
public record SuiteCondition(Feature feature, Set<String> values, int limit, boolean wanted) {
    /** What a rule can look at; the words are those of {@link CipherSuite}. */
    public enum Feature {
        NULL,
        EXPORT,
        ANONYMOUS,
        AEAD,
        FORWARD_SECRET,
        BITS,
        VERSION,
        EXCHANGE,
        AUTHENTICATION,
        CIPHER,
        DIGEST
    }

    private static final String BITS_BELOW = "bits<";

    public SuiteCondition {
        values = Set.copyOf(values);
    }

    /** Whether the suite is as the word says. */
    public boolean holds(CipherSuite suite) {
        return wanted == has(suite);
    }

    private boolean has(CipherSuite suite) {
        return switch (feature) {
            case NULL -> suite.isNull();
            case EXPORT -> suite.export();
            case ANONYMOUS -> suite.anonymous();
            case AEAD -> suite.aead();
            case FORWARD_SECRET -> suite.forwardSecret();
            case BITS -> suite.strengthBits() < limit;
            case VERSION -> {
                TlsVersion only = suite.onlyVersion();
                yield only != null && values.contains(only.label());
            }
            case EXCHANGE -> values.contains(suite.keyExchange().name());
            case AUTHENTICATION -> suite.authentication() != null && values.contains(suite.authentication());
            case CIPHER -> values.contains(suite.bulk().name());
            case DIGEST -> suite.digest() != null && values.contains(suite.digest());
        };
    }

    /**
     * Reads {@code null}, {@code !forward-secret}, {@code bits<112}, {@code exchange:ECDHE,DHE} and the like.
     *
     * @throws IllegalArgumentException when the word is not of that form or names what does not exist
     */
    static SuiteCondition read(String word) {
        boolean wanted = !word.startsWith("!");
        String plain = wanted ? word : word.substring(1);
        if (plain.startsWith(BITS_BELOW)) {
            return new SuiteCondition(
                    Feature.BITS, Set.of(), Integer.parseInt(plain.substring(BITS_BELOW.length())), wanted);
        }
        int colon = plain.indexOf(':');
        String name = colon < 0 ? plain : plain.substring(0, colon);
        Feature feature = Feature.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
        boolean takesValues = feature.compareTo(Feature.BITS) > 0;
        if (takesValues != colon >= 0 || feature == Feature.BITS) {
            throw new IllegalArgumentException(word);
        }
        Set<String> values = new HashSet<>();
        if (takesValues) {
            for (String value : plain.substring(colon + 1).split(",", -1)) {
                values.add(existing(feature, value));
            }
        }
        return new SuiteCondition(feature, values, 0, wanted);
    }

    private static String existing(Feature feature, String value) {
        switch (feature) {
            case EXCHANGE -> KeyExchange.valueOf(value);
            case CIPHER -> BulkCipher.valueOf(value);
            case VERSION -> {
                if (TlsVersion.read(value) == null) {
                    throw new IllegalArgumentException(value);
                }
            }
            default -> {
                if (value.isEmpty()) {
                    throw new IllegalArgumentException(feature.name());
                }
            }
        }
        return value;
    }
}
