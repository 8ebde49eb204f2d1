package org.chancery.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

/** What of one query is looked for in the attribution: what {@link QueryTranslator} looks for there. Immutable. */
final class SoughtNames {
    private final Analysis analysis;
    private final Attribution attribution;
    private final WordRuns runs;
    private final Part root;

    /** A part of the query: adds what counts for a statement. */
    private interface Part {
        void collect(AnalysedText text, Predicate<QueryNode> holds, List<SoughtName> found);
    }

    SoughtNames(Optional<QueryNode> query, QueryContext context) {
        this.analysis = context.analysis();
        this.attribution = context.attribution();
        this.runs = new WordRuns(context);
        this.root = query.map(this::part).orElseGet(SoughtNames::nothing);
    }

    /**
     * What counts for a statement that the query matches.
     *
     * @param holds whether the statement matches a part of the query
     */
    List<SoughtName> in(AnalysedText text, Predicate<QueryNode> holds) {
        List<SoughtName> found = new ArrayList<>();
        root.collect(text, holds, found);
        return found;
    }

    private Part part(QueryNode node) {
        return switch (node) {
            case Word word -> one(word(word.text()));
            case Phrase phrase -> one(phrase(analysis.words(phrase.text())));
            case Prefix prefix -> one(prefix(prefix.start()));
            case Fuzzy fuzzy -> one(fuzzy(fuzzy.word()));
            case And and -> and(and.parts());
            case Or or ->
                each(or.parts().stream()
                        .map(part -> part instanceof And ? onlyIf(part, part(part)) : part(part))
                        .toList());
            case Near near -> nothing();
            case FieldValue value -> nothing();
            case Dated dated -> nothing();
            case Not not -> nothing();
        };
    }

    private static Part nothing() {
        return (text, holds, found) -> {};
    }

    private static Part one(SoughtName name) {
        return (text, holds, found) -> found.add(name);
    }

    private static Part each(List<Part> parts) {
        return (text, holds, found) -> parts.forEach(part -> part.collect(text, holds, found));
    }

    private static Part onlyIf(QueryNode node, Part part) {
        return (text, holds, found) -> {
            if (holds.test(node)) {
                part.collect(text, holds, found);
            }
        };
    }

    private Part and(List<QueryNode> nodes) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            List<Word> run = runs.first(nodes.subList(i, nodes.size()));
            parts.add(run.isEmpty() ? part(nodes.get(i)) : together(run));
            i += Math.max(0, run.size() - 1);
        }
        return each(parts);
    }

    /** Words that are a name or have synonyms together; as in a text, single words only of what was found by each of them. */
    private Part together(List<Word> run) {
        List<String> folded = runs.folded(run);
        SoughtName whole = phrase(folded);
        Part words = each(run.stream().map(this::part).toList());
        return (text, holds, found) -> {
            found.add(whole);
            if (text.words().phrase(folded).isEmpty() && run.stream().allMatch(holds)) {
                words.collect(text, holds, found);
            }
        };
    }

    private SoughtName word(String text) {
        List<String> words = analysis.words(text);
        if (words.size() != 1) {
            return phrase(words);
        }
        List<String> stems = analysis.stems(SynonymSets.LANGUAGE, text);
        String word = words.getFirst();
        return new SoughtName(List.of(word::equals), Set.copyOf(stems), attribution.ofWord(word, stems));
    }

    private SoughtName phrase(List<String> words) {
        return SoughtName.phrase(words, attribution.ofPhrase(words));
    }

    private SoughtName prefix(String text) {
        List<String> words = analysis.words(text);
        return words.isEmpty() ? phrase(words) : SoughtName.beginning(words, attribution.ofBeginning(words));
    }

    private SoughtName fuzzy(String text) {
        List<String> words = analysis.words(text);
        if (words.size() != 1) {
            return phrase(words);
        }
        String word = words.getFirst();
        String first = word.substring(0, word.offsetByCodePoints(0, 1));
        Predicate<String> near = other -> Edits.atMostOne(other, word);
        return new SoughtName(List.of(near), Set.of(), attribution.ofWords(first, near));
    }
}
