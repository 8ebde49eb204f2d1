package org.chancery.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which package may import which, and which library belongs to which package, below one root package. */
final class Walls {
    /** The packages of this project that each package may import, itself aside. */
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("statement", Set.of()),
            Map.entry("query", Set.of("statement")),
            Map.entry("search", Set.of("query", "statement")),
            Map.entry("authority", Set.of("statement")),
            Map.entry("cite", Set.of("authority", "statement")),
            Map.entry("json", Set.of("authority", "cite", "search", "query", "statement")),
            Map.entry("config", Set.of("authority", "extract", "json", "statement")),
            Map.entry("extract", Set.of("authority", "statement")),
            Map.entry("evaluate", Set.of("authority", "extract", "json", "statement")),
            Map.entry("ingest", Set.of("authority", "config", "extract", "json", "search", "statement")),
            Map.entry("lucene", Set.of("authority", "config", "search", "query", "statement")),
            Map.entry("opensearch", Set.of("authority", "config", "json", "search", "query", "statement")),
            Map.entry("web", Set.of("authority", "cite", "config", "ingest", "json", "search", "query", "statement"))));

    /** The only package that may use each library. */
    private static final Map<String, String> OWNED_LIBRARIES = new TreeMap<>(Map.ofEntries(
            Map.entry("com.google.gson..", "json"),
            Map.entry("org.apache.lucene..", "lucene"),
            Map.entry("io.undertow..", "web"),
            Map.entry("gg.jte..", "web"),
            Map.entry("opennlp..", "extract"),
            Map.entry("de.siegmar.fastcsv..", "ingest"),
            Map.entry("org.commonmark..", "ingest"),
            Map.entry("org.jsoup..", "ingest"),
            Map.entry("picocli..", "cli"),
            Map.entry("me.tongfei..", "cli")));

    private Walls() {}

    /** Every rule for the packages below {@code root}. */
    static List<ArchRule> rules(String root) {
        List<ArchRule> rules = new ArrayList<>();
        MAY_IMPORT.forEach((name, allowed) -> {
            List<String> open = new ArrayList<>(
                    allowed.stream().map(other -> root + "." + other + "..").toList());
            open.add(root + "." + name + "..");
            rules.add(noClasses()
                    .that()
                    .resideInAPackage(root + "." + name + "..")
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage(root + "..").and(not(resideInAnyPackage(open.toArray(String[]::new)))))
                    .allowEmptyShould(true));
        });
        OWNED_LIBRARIES.forEach((library, owner) -> rules.add(noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + "." + owner + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)));
        rules.add(noClasses()
                .that()
                .resideInAPackage(root + ".statement..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage("java..", "org.jspecify..", root + ".statement.."))));
        return rules;
    }
}
