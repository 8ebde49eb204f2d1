package org.chancery.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.extract.AttributionRules;
import org.chancery.extract.Cue;
import org.chancery.extract.LanguageRules;
import org.chancery.extract.RoleNoun;
import org.chancery.extract.Rule;
import org.chancery.extract.TimeWord;

/** Reads {@code index-config/extraction}, the rules by which statements are found in articles, with their examples. */
public final class ExtractionFolder {
    private ExtractionFolder() {}

    /**
     * The rules and the sentences that show them.
     *
     * @param rules the rules by which statements are found
     * @param boilerplate what publishers add to their articles, in the order of the file
     * @param timeWords words that tell when something was said
     * @param languages how other languages quote, and the commonest words of each, English included
     * @param patterns what each rule looks for, as it is written for readers: {@code SPEAKER CUE that CONTENT}
     * @param examples for each rule a sentence in which it finds a statement and one in which it finds none
     * @param timeExamples for words for a time, sentences in which they tell when something was said and in which not
     * @param languageExamples for each cue of another language, the same
     */
    public record Contents(
            AttributionRules rules,
            List<BoilerplateRule> boilerplate,
            List<TimeWord> timeWords,
            List<LanguageRules> languages,
            Map<Rule, String> patterns,
            List<RuleExample> examples,
            List<TimeExample> timeExamples,
            List<LanguageExample> languageExamples) {
        public Contents {
            boilerplate = List.copyOf(boilerplate);
            timeWords = List.copyOf(timeWords);
            patterns = Map.copyOf(patterns);
            examples = List.copyOf(examples);
            languages = List.copyOf(languages);
            timeExamples = List.copyOf(timeExamples);
            languageExamples = List.copyOf(languageExamples);
        }
    }

    /** Reads the folder below {@code indexConfig}; throws ConfigException, which lists every fault, unless there is none. */
    public static Contents load(Path indexConfig) {
        Faults faults = new Faults();
        Contents contents = read(indexConfig.resolve("extraction"), faults);
        if (!faults.all().isEmpty()) {
            throw new ConfigException(faults.all());
        }
        return contents;
    }

    static Contents read(Path folder, Faults faults) {
        List<RuleExample> examples = new ArrayList<>();
        List<Cue> cues = CuesFile.read(folder.resolve("cues.tsv"), examples, faults);
        List<RoleNoun> roles = RolesFile.read(folder.resolve("roles.tsv"), faults);
        Map<Rule, String> patterns = new EnumMap<>(Rule.class);
        Map<Rule, Double> certainties = RulesFile.read(folder.resolve("rules.tsv"), examples, patterns, faults);
        List<TimeExample> timeExamples = new ArrayList<>();
        List<TimeWord> timeWords = DatesFile.read(folder.resolve("dates.tsv"), timeExamples, faults);
        List<LanguageExample> languageExamples = new ArrayList<>();
        List<LanguageRules> languages = LanguagesFolder.read(folder.resolve("languages"), languageExamples, faults);
        for (Rule rule : Rule.values()) {
            // A missing row is a fault already; the rest is read on, so that all faults are told at once.
            certainties.putIfAbsent(rule, 0.5);
        }
        return new Contents(
                new AttributionRules(cues, roles, new EnumMap<>(certainties)),
                BoilerplateFile.read(folder.resolve("boilerplate.tsv"), faults),
                timeWords,
                languages,
                patterns,
                examples,
                timeExamples,
                languageExamples);
    }
}
