package org.tlsbadge.core.tls;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a {@code .profile} file. Lines are comments ({@code #}), {@code name: value}, {@code version VERSION... =
 * STRENGTH} and {@code suite CONDITION... = STRENGTH}; the conditions are those of {@link SuiteCondition#read}.
 */
final class ProfileReader {
    private final Map<String, String> head = new HashMap<>();
    private final Map<TlsVersion, Strength> versions = new EnumMap<>(TlsVersion.class);
    private final List<SuiteRule> suites = new ArrayList<>();

    private ProfileReader() {}

    static TlsProfile read(String name) {
        return parse(PackageResource.read(name.concat(".profile")));
    }

    /** @throws IllegalArgumentException when a line is of no known form, or a version or the last rule is missing */
    static TlsProfile parse(String text) {
        ProfileReader reader = new ProfileReader();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            reader.line(text.substring(start, end));
        }
        return reader.profile();
    }

    private void line(String line) {
        int equals = line.lastIndexOf(" = ");
        int colon = line.indexOf(": ");
        if (line.startsWith("version ") && equals > 0) {
            for (String word : line.substring("version ".length(), equals).split(" ", -1)) {
                version(word, strength(line, equals));
            }
        } else if (line.startsWith("suite") && equals > 0) {
            List<SuiteCondition> conditions = new ArrayList<>();
            String[] words = line.substring(0, equals).split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                conditions.add(SuiteCondition.read(words[i]));
            }
            suites.add(new SuiteRule(conditions, strength(line, equals)));
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
            if (colon < 0 || head.put(line.substring(0, colon), line.substring(colon + 2)) != null) {
                throw new IllegalArgumentException(line);
            }
        }
    }

    private void version(String word, Strength strength) {
        TlsVersion version = TlsVersion.read(word);
        if (version == null || versions.put(version, strength) != null) {
            throw new IllegalArgumentException(word);
        }
    }

    private static Strength strength(String line, int equals) {
        return Strength.valueOf(line.substring(equals + 3).toUpperCase(Locale.ROOT));
    }

    private TlsProfile profile() {
        int last = suites.size() - 1;
        if (versions.size() != TlsVersion.values().length
                || last < 0
                || !suites.get(last).conditions().isEmpty()) {
            throw new IllegalArgumentException(head.toString());
        }
        return new TlsProfile(
                head("name"), head("date"), head("title"), head("source"), versions, new SuiteRules(suites));
    }

    private String head(String key) {
        @Nullable String value = head.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key);
        }
        return value;
    }
}
