package org.chancery.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class WallsTest {
    private static final String ROOT = "org.chancery";
    private static final String PLANTED = "org.chancery.architecture.planted";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void noPackageImportsWhatItMayNot() {
        assertThat(CLASSES).isNotEmpty();
        Walls.rules(ROOT).forEach(rule -> rule.check(CLASSES));
    }

    @Test
    void plantedViolationsAreFound() {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);
        List<String> broken = Walls.rules(PLANTED).stream()
                .map(rule -> rule.evaluate(planted))
                .filter(result -> result.hasViolation())
                .map(result -> result.getFailureReport().toString())
                .toList();

        assertThat(broken).hasSize(3);
        assertThat(broken).anyMatch(report -> report.contains("ImportsTheWeb"));
        assertThat(broken).anyMatch(report -> report.contains("UsesGson"));
        assertThat(broken).anyMatch(report -> report.contains("UsesMoreThanTheJdk"));
        assertThatCode(() -> Walls.rules(PLANTED).forEach((ArchRule rule) -> rule.check(planted)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatLivesThere() {
        assertThat(CLASSES.getPackage(ROOT).getSubpackages())
                .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class))
                        .as(p.getName())
                        .isTrue());
        assertThat(CLASSES.getPackage(ROOT).getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .contains(
                        "statement",
                        "query",
                        "search",
                        "authority",
                        "json",
                        "config",
                        "ingest",
                        "lucene",
                        "web",
                        "cli");
    }
}
