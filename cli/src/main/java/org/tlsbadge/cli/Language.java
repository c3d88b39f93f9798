package org.tlsbadge.cli;

import java.util.Locale;
import org.tlsbadge.core.explain.Messages;
import picocli.CommandLine.Option;

/** In which language to answer. */
final class Language {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language of the texts: en, de, fr or es (default: en).",
            defaultValue = "en")
    private String tag = "en";

    Messages messages() {
        return Messages.in(Locale.forLanguageTag(tag));
    }
}
