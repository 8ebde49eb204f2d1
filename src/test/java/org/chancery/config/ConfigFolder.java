package org.chancery.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.extract.Rule;

/** A small configuration folder without faults, of invented people, to be changed by a test. */
final class ConfigFolder {
    static final String COUNTRIES = "authority/countries.tsv";
    static final String ORGANISATIONS = "authority/organisations.tsv";
    static final String GROUPS = "authority/groups.tsv";
    static final String MEMBERS = "authority/group-members.tsv";
    static final String TOPICS = "authority/topics.tsv";
    static final String SPEAKERS = "authority/speakers/some.tsv";
    static final String GENERIC = "authority/generic-speakers.tsv";
    static final String CUES = "extraction/cues.tsv";
    static final String DATES = "extraction/dates.tsv";
    static final String ROLES = "extraction/roles.tsv";
    static final String RULES = "extraction/rules.tsv";
    static final String SYNONYMS = "analysis/synonyms.txt";
    static final String BOILERPLATE = "extraction/boilerplate.tsv";
    static final String SETTINGS = "settings.properties";

    private final Path folder;

    ConfigFolder(Path folder) {
        this.folder = folder;
        rows(
                COUNTRIES,
                CountriesFile.COLUMNS,
                "FR|FRA|France|French Republic|French|Paris|Paris,the Élysée|||",
                "CZ|CZE|Czechia|Czech Republic|Czech|Prague|Prague|1993-01-01||",
                "CSHH|CSK|Czechoslovakia|CS|Czechoslovak|Prague|Prague|1918-10-28|1992-12-31|CZ",
                "CSXX|SCG|Serbia and Montenegro|CS|||Belgrade|2003-02-04|2006-06-03|");
        rows(ORGANISATIONS, OrganisationsFile.COLUMNS, "nato|NATO|North Atlantic Treaty Organization|1949-04-04|");
        rows(GROUPS, GroupsFile.COLUMNS, "EU|European Union|");
        rows(MEMBERS, GroupsFile.MEMBER_COLUMNS, "EU|FR|1993-11-01|", "EU|CZ|2004-05-01|");
        rows(
                TOPICS,
                TopicsFile.COLUMNS,
                "peace|Peace||making peace||peace",
                "ceasefire|Ceasefire|peace|stopping the fighting|truce|ceasefire");
        rows(
                SPEAKERS,
                SpeakersFiles.COLUMNS,
                "anna-novak|Anna Novák|person|Novák|Prime Minister @ CZ 2010-01-01..2014; Secretary General @ nato 2015..",
                "jean-petit|Jean Petit|person||President @ FR 2001-05-01..2007-05-01");
        rows(GENERIC, SpeakersFiles.GENERIC_COLUMNS, "diplomats|Diplomats|a diplomat");
        rows(BOILERPLATE, BoilerplateFile.COLUMNS, "read-also|(?i)read also: .+|Read also: Old News|He read also.");
        rows(CUES, CuesFile.COLUMNS, "say|say|said|quote|assert|speech|0.9|[Lind] said: <“Go.”>|He said.");
        rows(DATES, DatesFile.COLUMNS, "today|today|days-before 0|He said so today. = 2024-03-08|He left today.");
        rows(ROLES, RolesFile.COLUMNS, "minister|minister|ministers|office|no");
        rows(RULES, RulesFile.COLUMNS, rules());
        write(SYNONYMS, "# sets\ntruce, ceasefire\n");
        write(SETTINGS, "# settings\nport = 8081\n");
    }

    private static String[] rules() {
        return Stream.of(Rule.values())
                .map(rule -> rule.id() + "|SPEAKER CUE CONTENT|0.9|[Lind] said: <“Go.”>|He said.")
                .toArray(String[]::new);
    }

    Path path() {
        return folder;
    }

    /** Writes a table: a header of {@code columns} in line 1, then the rows, {@code |} for tabs and {@code ,} for |. */
    ConfigFolder rows(String file, List<String> columns, String... rows) {
        StringBuilder text = new StringBuilder(String.join("\t", columns)).append('\n');
        for (String row : rows) {
            text.append(row.replace('|', '\t').replace(',', '|')).append('\n');
        }
        return write(file, text.toString());
    }

    ConfigFolder write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    ConfigFolder write(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds bytes to the end of a file. */
    ConfigFolder append(String file, String text) {
        try {
            return write(file, Files.readString(folder.resolve(file)) + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ConfigFolder delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    IndexConfig load() {
        return load(Map.of(), Map.of());
    }

    IndexConfig load(Map<String, String> flags, Map<String, String> environment) {
        return IndexConfig.load(folder, new Overrides(flags, environment));
    }

    /** The faults as texts, with file names within the folder. */
    List<String> faults() {
        return IndexConfig.check(folder).stream()
                .map(fault -> switch (fault) {
                    case ConfigFault.InFile in ->
                        new ConfigFault.InFile(folder.relativize(in.file()), in.line(), in.message()).toString();
                    case ConfigFault.OfFlag flag -> flag.toString();
                    case ConfigFault.OfVariable variable -> variable.toString();
                })
                .toList();
    }
}
