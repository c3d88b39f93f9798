package org.tlsbadge.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules of the core that a compiler does not see. */
final class HouseTest {

    private static final String ROOT = "org.tlsbadge.core";

    /** Each package may use those before it, and no other; see docs/adr/0001-package-order.md. */
    private static final List<String> ORDER = List.of(
            ROOT + ".text",
            ROOT + ".header",
            ROOT + ".trace",
            ROOT + ".tls",
            ROOT + ".hop",
            ROOT + ".dialect",
            ROOT + ".dialect.servers",
            ROOT + ".read",
            ROOT + ".trust",
            ROOT + ".verdict",
            ROOT + ".explain",
            ROOT);

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(ROOT);

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        classes()
                .should()
                .resideInAnyPackage(ORDER.toArray(String[]::new))
                .because("a new package is put into HouseTest.ORDER, above what it uses")
                .check(CORE);
    }

    /** With it go reverse imports, cycles, and dependencies other than the JDK's. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("order")
    void aPackageUsesOnlyThoseBeforeIt(String name, List<String> allowed) {
        classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CORE);
    }

    static Stream<Arguments> order() {
        return IntStream.range(0, ORDER.size()).mapToObj(place -> {
            List<String> allowed = new ArrayList<>(ORDER.subList(0, place + 1));
            allowed.add("java..");
            allowed.add("org.jspecify..");
            return Arguments.of(ORDER.get(place), allowed);
        });
    }

    @Test
    void theCoreTouchesNothingOutsideItself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.nio.file..", "java.lang.reflect..", "java.util.logging..")
                .because("the same text gives the same answer on every machine: no look-up, file, log or reflection")
                .check(CORE);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CORE);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(CORE);
    }
}
