package org.chancery.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.authority.Edits;
import org.chancery.query.QueryNode;
import org.chancery.query.QueryNode.And;
import org.chancery.query.QueryNode.Dated;
import org.chancery.query.QueryNode.FieldValue;
import org.chancery.query.QueryNode.Fuzzy;
import org.chancery.query.QueryNode.Near;
import org.chancery.query.QueryNode.Not;
import org.chancery.query.QueryNode.Or;
import org.chancery.query.QueryNode.Phrase;
import org.chancery.query.QueryNode.Prefix;
import org.chancery.query.QueryNode.Word;

/**
 * Works out what of a query can be seen in a text: what {@link QueryTranslator} looks for in the fields of the text, in the
 * same words, stems, synonyms and phrases. For one query in one thread.
 */
final class MatchTrees {
    private final Analysis analysis;
    private final SynonymSets synonyms;
    private final WordRuns runs;
    private final List<String> languages;
    private final Map<TextPattern, Integer> numbers = new HashMap<>();

    private MatchTrees(QueryContext context, List<String> languages) {
        this.languages = languages;
        this.analysis = context.analysis();
        this.synonyms = context.synonyms();
        this.runs = new WordRuns(context);
    }

    /** What can be seen of a query in texts of these languages. */
    static MatchTree of(QueryNode query, QueryContext context, List<String> languages) {
        return new MatchTrees(context, languages).tree(query);
    }

    private MatchTree tree(QueryNode node) {
        return switch (node) {
            case Word word -> word(word);
            case Phrase phrase -> side(analysis.words(phrase.text()));
            case Near near -> near(near);
            case Prefix prefix -> prefix(prefix);
            case Fuzzy fuzzy -> fuzzy(fuzzy);
            case And and -> and(and);
            case Or or -> or(or);
            case FieldValue value -> new MatchTree.Unseen();
            case Dated dated -> new MatchTree.Unseen();
            case Not not -> new MatchTree.Unseen();
        };
    }

    private MatchTree and(And and) {
        List<MatchTree> parts = new ArrayList<>();
        for (int i = 0; i < and.parts().size(); i++) {
            List<Word> run = runs.first(and.parts().subList(i, and.parts().size()));
            parts.add(run.isEmpty() ? tree(and.parts().get(i)) : together(run));
            i += Math.max(0, run.size() - 1);
        }
        return new MatchTree.Parts(List.copyOf(parts));
    }

    /** Words that are a name or have synonyms together. */
    private MatchTree together(List<Word> run) {
        List<String> folded = runs.folded(run);
        List<MatchTree> others = new ArrayList<>();
        equivalents(folded, others);
        return new MatchTree.Together(
                side(folded),
                new MatchTree.Parts(List.copyOf(others)),
                run,
                new MatchTree.Parts(run.stream().map(this::word).toList()));
    }

    private MatchTree or(Or or) {
        return new MatchTree.Parts(or.parts().stream()
                .map(part -> part instanceof And ? new MatchTree.OnlyIf(part, tree(part)) : tree(part))
                .toList());
    }

    private MatchTree word(Word node) {
        List<String> words = analysis.words(node.text());
        if (words.size() != 1) {
            List<MatchTree> ways = new ArrayList<>();
            Map<String, List<String>> stems = new HashMap<>();
            languages.forEach(language ->
                    analysis.stemOfEach(language, node.text(), words).ifPresent(ofEach -> stems.put(language, ofEach)));
            ways.add(part(new TextPattern.Either(
                    new TextPattern.AnyOf(Set.of(), Map.of(), List.of(words)),
                    new TextPattern.StemsSideBySide(stems))));
            equivalents(words, ways);
            return new MatchTree.Parts(List.copyOf(ways));
        }
        Map<String, Set<String>> stems = new LinkedHashMap<>();
        for (String language : languages) {
            List<String> ofLanguage = analysis.stems(language, node.text());
            if (ofLanguage.size() == 1 || language.equals("uk")) {
                stems.put(language, new LinkedHashSet<>(ofLanguage));
            }
        }
        List<List<String>> phrases = new ArrayList<>();
        for (SynonymSets.Equivalents set : synonyms.ofWord(node.text())) {
            stems.computeIfAbsent(SynonymSets.LANGUAGE, l -> new LinkedHashSet<>())
                    .addAll(set.stems());
            phrases.addAll(set.phrases());
        }
        return part(new TextPattern.AnyOf(Set.copyOf(words), stems, phrases));
    }

    /** Words side by side, unstemmed. */
    private MatchTree side(List<String> words) {
        return switch (words.size()) {
            case 0 -> new MatchTree.Unseen();
            case 1 -> part(new TextPattern.AnyOf(Set.copyOf(words), Map.of(), List.of()));
            default -> part(new TextPattern.AnyOf(Set.of(), Map.of(), List.of(words)));
        };
    }

    /** Adds what means the same as these words side by side. */
    private void equivalents(List<String> words, List<MatchTree> ways) {
        for (SynonymSets.Equivalents set : synonyms.ofPhrase(List.copyOf(words))) {
            ways.add(part(new TextPattern.AnyOf(Set.of(), Map.of(SynonymSets.LANGUAGE, set.stems()), set.phrases())));
        }
    }

    private MatchTree near(Near near) {
        Map<String, Integer> counts = new HashMap<>();
        analysis.words(near.text()).forEach(word -> counts.merge(word, 1, Integer::sum));
        int words = counts.values().stream().mapToInt(Integer::intValue).sum();
        return words < 2 ? side(List.copyOf(counts.keySet())) : part(new TextPattern.Near(counts, near.distance()));
    }

    private MatchTree prefix(Prefix prefix) {
        List<String> words = analysis.words(prefix.start());
        if (words.isEmpty()) {
            return new MatchTree.Unseen();
        }
        return part(new TextPattern.SideBySide(SoughtName.begun(words)));
    }

    private MatchTree fuzzy(Fuzzy fuzzy) {
        List<String> words = analysis.words(fuzzy.word());
        return words.size() == 1
                ? part(new TextPattern.Each(word -> Edits.atMostOne(word, words.getFirst())))
                : side(words);
    }

    private MatchTree part(TextPattern pattern) {
        return new MatchTree.Part(pattern, numbers.computeIfAbsent(pattern, p -> numbers.size()));
    }
}
