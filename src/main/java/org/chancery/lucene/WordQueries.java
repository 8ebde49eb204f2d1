package org.chancery.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.chancery.lucene.Attribution.Value;
import org.chancery.lucene.SynonymSets.Equivalents;
import org.chancery.search.Dimension;

/** Words and phrases of a query as queries of the index, in the text or the attribution, whichever says more. */
final class WordQueries {
    private final IndexNumbers numbers;
    private final Analysis analysis;
    private final Attribution attribution;
    private final SynonymSets synonyms;
    private final WordForms forms;

    WordQueries(
            IndexNumbers numbers, Analysis analysis, Attribution attribution, SynonymSets synonyms, WordForms forms) {
        this.numbers = numbers;
        this.analysis = analysis;
        this.attribution = attribution;
        this.synonyms = synonyms;
        this.forms = forms;
    }

    /** A word in any form. */
    Query word(String text) {
        List<String> words = analysis.words(text);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word in '" + text + "'");
        }
        if (words.size() > 1 || isChinese(words)) {
            return compound(text, words);
        }
        String word = words.get(0);
        List<Query> ways = new ArrayList<>();
        ways.add(boosted(new TermQuery(new Term(Fields.WORDS, word)), Ranking.EXACT));
        for (String language : numbers.languages()) {
            List<String> stems = analysis.stems(language, text);
            if (stems.size() == 1 || language.equals("uk")) {
                stems(language, stems, ways);
            }
        }
        float typed = rarity(word, text);
        synonyms.ofWord(text).forEach(set -> set.phrases().forEach(phrase -> ways.add(synonym(phrase, typed))));
        named(List.of(word), typed, ways);
        attributed(attribution.ofWord(word, analysis.stems("en", text)), typed, ways);
        return best(ways);
    }

    /** The stems of a word, and those of its synonyms as less than a word each. */
    private void stems(String language, List<String> stems, List<Query> ways) {
        String field = Fields.stems(language);
        Map<String, Float> weights = new LinkedHashMap<>();
        stems.forEach(stem -> weights.put(stem, 1f));
        if (language.equals(SynonymSets.LANGUAGE)) {
            stems.forEach(stem -> synonyms.ofStem(stem)
                    .forEach(set -> set.stems().forEach(other -> weights.putIfAbsent(other, Ranking.SYNONYM))));
        }
        weights.keySet().removeIf(stem -> numbers.statementsWith(new Term(field, stem)) == 0);
        if (!weights.isEmpty()) {
            SynonymQuery.Builder any = new SynonymQuery.Builder(field);
            weights.forEach((stem, weight) -> any.addTerm(new Term(field, stem), weight));
            ways.add(boosted(any.build(), Ranking.STEM));
        }
    }

    /** A word that is several for the index: one with hyphens, or one of a script that puts no blanks between words. */
    private Query compound(String text, List<String> words) {
        List<Query> ways = new ArrayList<>();
        if (isChinese(words)) {
            chinese(text, words, ways);
        } else {
            ways.add(boosted(FieldValues.phrase(Fields.WORDS, words), Ranking.EXACT));
        }
        for (String language : numbers.languages()) {
            analysis.stemOfEach(language, text, words)
                    .flatMap(stems -> forms.stemmed(language, words, stems))
                    .ifPresent(other -> ways.add(boosted(other, Ranking.STEM)));
        }
        named(words, rarity(words), ways);
        ways.addAll(together(words));
        return best(ways);
    }

    private boolean isChinese(List<String> characters) {
        return numbers.languages().contains(Languages.CHINESE)
                && characters.stream()
                        .allMatch(each -> each.codePoints().count() == 1
                                && Character.UnicodeScript.of(each.codePointAt(0)) == Character.UnicodeScript.HAN);
    }

    /** Characters side by side: where they are words of a Chinese text, as typed; elsewhere they may be parts of other words. */
    private void chinese(String text, List<String> characters, List<Query> ways) {
        Query run = FieldValues.phrase(Fields.WORDS, characters);
        BooleanQuery.Builder asWords = new BooleanQuery.Builder().add(run, BooleanClause.Occur.MUST);
        for (String word : analysis.stems(Languages.CHINESE, text)) {
            asWords.add(new TermQuery(new Term(Fields.stems(Languages.CHINESE), word)), BooleanClause.Occur.FILTER);
        }
        ways.add(boosted(asWords.build(), Ranking.EXACT));
        ways.add(boosted(run, Ranking.PARTS));
    }

    /** Words side by side exactly as typed. */
    Query phrase(String text) {
        List<String> words = analysis.words(text);
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word in '" + text + "'");
        }
        List<Query> ways = new ArrayList<>();
        float typed = rarity(words);
        ways.add(boosted(FieldValues.phrase(Fields.WORDS, words), Ranking.EXACT));
        named(words, typed, ways);
        attributed(attribution.ofPhrase(words), typed, ways);
        return best(ways);
    }

    /** What words side by side mean beside each of them: their synonyms, and what is called so. */
    List<Query> together(List<String> words) {
        List<Query> ways = new ArrayList<>();
        float typed = rarity(words);
        synonyms.ofPhrase(words).forEach(set -> equivalents(set, typed, ways));
        attributed(attribution.ofPhrase(words), typed, ways);
        return ways;
    }

    private void equivalents(Equivalents set, float typed, List<Query> ways) {
        set.phrases().forEach(other -> ways.add(synonym(other, typed)));
        for (String stem : set.stems()) {
            Term term = new Term(Fields.stems(SynonymSets.LANGUAGE), stem);
            float own = numbers.rarity(numbers.statementsWith(term));
            ways.add(boosted(new TermQuery(term), Ranking.STEM * Ranking.synonym(typed, own)));
        }
    }

    /** A phrase that means the same as what was typed, whose rarity is {@code typed}. */
    private Query synonym(List<String> phrase, float typed) {
        return boosted(FieldValues.phrase(Fields.WORDS, phrase), Ranking.synonym(typed, rarity(phrase)));
    }

    /** How rare a word is in any of its forms; beyond measure where no text has it. */
    private float rarity(String word, String text) {
        long statements = numbers.statementsWith(new Term(Fields.WORDS, word));
        for (String language : numbers.languages()) {
            for (String stem : analysis.stems(language, text)) {
                statements = Math.max(statements, numbers.statementsWith(new Term(Fields.stems(language), stem)));
            }
        }
        return statements == 0 ? Float.MAX_VALUE : numbers.rarity(statements);
    }

    /** How rare words are together, as phrases are weighed: the sum of what each is. */
    private float rarity(List<String> words) {
        float sum = 0;
        for (String word : words) {
            sum += numbers.rarity(numbers.statementsWith(new Term(Fields.WORDS, word)));
        }
        return sum;
    }

    /** Words in the names of the attribution as the statement gives them; {@code typed} is how rare they are in texts. */
    private void named(List<String> words, float typed, List<Query> ways) {
        for (String field : List.of(Fields.PERSON, Fields.OFFICE)) {
            long statements = Long.MAX_VALUE;
            for (String word : words) {
                statements = Math.min(statements, numbers.statementsWith(new Term(field, word)));
            }
            if (statements > 0) {
                float own = numbers.rarity(statements);
                boolean person = field.equals(Fields.PERSON);
                ways.add(constant(FieldValues.phrase(field, words), Ranking.attribution(person, typed, own)));
            }
        }
    }

    /** Values of dimensions that the words name; {@code typed} is how rare the words are in texts. */
    private void attributed(Set<Value> values, float typed, List<Query> ways) {
        Map<Boolean, Set<Value>> speaking =
                values.stream().collect(Collectors.partitioningBy(attribution::speaks, Collectors.toSet()));
        speaking.forEach((speaks, some) -> byDimension(some).forEach((dimension, all) -> {
            String field = Fields.of(dimension);
            List<String> present = all.stream()
                    .filter(id -> numbers.statementsWith(new Term(field, id)) > 0)
                    .toList();
            if (!present.isEmpty()) {
                float own = numbers.rarity(present.stream()
                        .mapToLong(id -> numbers.statementsWith(new Term(field, id)))
                        .sum());
                ways.add(constant(FieldValues.any(field, present), Ranking.attribution(speaks, typed, own)));
            }
        }));
    }

    /** Statements of any of these values, all with one low score. */
    void loosely(Set<Value> values, Collection<Query> ways) {
        byDimension(values)
                .forEach((dimension, all) ->
                        ways.add(constant(FieldValues.any(Fields.of(dimension), all), Ranking.LOOSE)));
    }

    private static Map<Dimension, List<String>> byDimension(Set<Value> values) {
        Map<Dimension, List<String>> ids = new EnumMap<>(Dimension.class);
        values.forEach(value ->
                ids.computeIfAbsent(value.dimension(), d -> new ArrayList<>()).add(value.id()));
        return ids;
    }

    /** The best of several ways in which a statement may have a word. */
    static Query best(List<Query> ways) {
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
    }

    /** A query of which every match has the same score. */
    static Query constant(Query query, float score) {
        return boosted(query instanceof ConstantScoreQuery ? query : new ConstantScoreQuery(query), score);
    }

    private static Query boosted(Query query, float boost) {
        return boost == 1 ? query : new BoostQuery(query, boost);
    }

    /** All of these at once. */
    static Query all(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, BooleanClause.Occur.MUST));
        return all.build();
    }
}
