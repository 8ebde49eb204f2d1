package org.chancery.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.lucene.TextWords.Placed;
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

/** The words of a query that a misspelling may stand in, and the same query with others in their place. Immutable. */
final class Rewording {
    private final Analysis analysis;

    Rewording(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The words of a query, folded, each once; those that are excluded and parts of words are left aside. */
    Set<String> words(QueryNode node) {
        Set<String> found = new LinkedHashSet<>();
        collect(node, found);
        return found;
    }

    private void collect(QueryNode node, Set<String> found) {
        switch (node) {
            case Word word -> found.addAll(analysis.words(word.text()));
            case Phrase phrase -> found.addAll(analysis.words(phrase.text()));
            case Near near -> found.addAll(analysis.words(near.text()));
            case And and -> and.parts().forEach(part -> collect(part, found));
            case Or or -> or.parts().forEach(part -> collect(part, found));
            case Prefix prefix -> {}
            case Fuzzy fuzzy -> {}
            case FieldValue value -> {}
            case Dated dated -> {}
            case Not not -> {}
        }
    }

    /** The values of fields in a query, each once; those that are excluded are left aside. */
    static Set<FieldValue> values(QueryNode node) {
        Set<FieldValue> found = new LinkedHashSet<>();
        collectValues(node, found);
        return found;
    }

    private static void collectValues(QueryNode node, Set<FieldValue> found) {
        switch (node) {
            case FieldValue value -> found.add(value);
            case And and -> and.parts().forEach(part -> collectValues(part, found));
            case Or or -> or.parts().forEach(part -> collectValues(part, found));
            case Word word -> {}
            case Phrase phrase -> {}
            case Near near -> {}
            case Prefix prefix -> {}
            case Fuzzy fuzzy -> {}
            case Dated dated -> {}
            case Not not -> {}
        }
    }

    /** The query with words replaced by others, or by several with blanks between, and values of fields by others. */
    QueryNode replaced(QueryNode node, Map<String, String> words, Map<FieldValue, FieldValue> values) {
        return switch (node) {
            case Word word -> words(replaced(word.text(), words));
            case Phrase phrase -> new Phrase(replaced(phrase.text(), words));
            case Near near -> new Near(replaced(near.text(), words), near.distance());
            case And and -> new And(flat(replaced(and.parts(), words, values)));
            case Or or -> new Or(replaced(or.parts(), words, values));
            case FieldValue value -> values.getOrDefault(value, value);
            case Prefix prefix -> prefix;
            case Fuzzy fuzzy -> fuzzy;
            case Dated dated -> dated;
            case Not not -> not;
        };
    }

    private List<QueryNode> replaced(
            List<QueryNode> parts, Map<String, String> words, Map<FieldValue, FieldValue> values) {
        return parts.stream().map(part -> replaced(part, words, values)).toList();
    }

    private static List<QueryNode> flat(List<QueryNode> parts) {
        List<QueryNode> flat = new ArrayList<>();
        parts.forEach(part -> {
            if (part instanceof And and) {
                flat.addAll(and.parts());
            } else {
                flat.add(part);
            }
        });
        return flat;
    }

    private static QueryNode words(String text) {
        List<QueryNode> words = new ArrayList<>();
        for (String word : text.split(" ", -1)) {
            words.add(new Word(word));
        }
        return words.size() == 1 ? words.getFirst() : new And(words);
    }

    private String replaced(String text, Map<String, String> words) {
        StringBuilder changed = new StringBuilder(text);
        for (Placed placed : TextWords.of(analysis.words(), text).all().reversed()) {
            String other = words.get(placed.word());
            if (other != null) {
                changed.replace(placed.start(), placed.end(), other);
            }
        }
        return changed.toString();
    }
}
