package org.chancery.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.extract.LanguageRules;
import org.chancery.statement.LanguageCode;

/** Reads {@code languages/}: a file a language, by its code, with its marks, cues and other words a row each. */
final class LanguagesFolder {
    static final List<String> COLUMNS = List.of("id", "kind", "forms", "positive", "negative");

    private LanguagesFolder() {}

    static List<LanguageRules> read(Path folder, List<LanguageExample> examples, Faults faults) {
        List<LanguageRules> languages = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return languages;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .forEach(file -> languages.add(language(file, examples, faults)));
        } catch (IOException e) {
            faults.add(folder, "the folder cannot be read (" + e + ")");
        }
        return languages;
    }

    private static LanguageRules language(Path file, List<LanguageExample> examples, Faults faults) {
        String lang = String.valueOf(file.getFileName()).replaceFirst("\\.tsv$", "");
        if (LanguageCode.of(lang).isEmpty()) {
            faults.add(file, "the name of the file must be the code of a language, as fr.tsv");
        }
        List<LanguageRules.Marks> marks = new ArrayList<>();
        List<LanguageRules.ForeignCue> cues = new ArrayList<>();
        Set<String> pronouns = new LinkedHashSet<>();
        Set<String> titles = new LinkedHashSet<>();
        Set<String> common = new LinkedHashSet<>();
        for (TsvRow row : TsvTable.rows(file, COLUMNS, faults)) {
            String id = row.required("id", TsvRow.ID, "fr-declarer");
            row.required("forms");
            switch (row.required("kind")) {
                case "marks" -> marks(row, marks);
                case "cue" -> {
                    cues.add(new LanguageRules.ForeignCue(id, lower(row)));
                    List<RuleExample> read = new ArrayList<>();
                    Examples.read(row, id, read);
                    read.forEach(example -> examples.add(new LanguageExample(lang, example)));
                }
                case "pronoun" -> pronouns.addAll(lower(row));
                case "title" -> titles.addAll(lower(row));
                case "common" -> common.addAll(lower(row));
                default -> row.fault("the kind must be marks, cue, pronoun, title or common");
            }
        }
        return new LanguageRules(lang, marks, cues, pronouns, titles, common);
    }

    private static List<String> lower(TsvRow row) {
        for (String form : row.list("forms")) {
            if (!form.equals(form.toLowerCase(Locale.ROOT))) {
                row.fault("the form '" + form + "' must be in lower case");
            }
        }
        return row.list("forms");
    }

    private static void marks(TsvRow row, List<LanguageRules.Marks> marks) {
        for (String pair : row.list("forms")) {
            if (pair.length() == 2 && pair.charAt(0) != pair.charAt(1)) {
                marks.add(new LanguageRules.Marks(pair.charAt(0), pair.charAt(1)));
            } else {
                row.fault("the marks '" + pair + "' must be an opening and a closing one, side by side");
            }
        }
    }
}
