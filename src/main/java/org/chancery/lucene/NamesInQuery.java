package org.chancery.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.chancery.lucene.Attribution.Value;
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
import org.chancery.search.Interpretation;

/** Recognises speakers, countries, organisations and topics in the words of a query. For one request in one thread. */
final class NamesInQuery {
    private static final int LONGEST_NAME = 6;

    /** A word that names more than this says too little. */
    private static final int MOST_VALUES = 5;

    private final Attribution attribution;
    private final Analysis analysis;
    private final IndexNumbers numbers;
    private final List<Interpretation> found = new ArrayList<>();

    NamesInQuery(Snapshot snapshot, QueryContext context) {
        this.attribution = context.attribution();
        this.analysis = context.analysis();
        this.numbers = new IndexNumbers(snapshot);
    }

    /** What is named, in the order of the query: the longest names that stand there, of values that the index has. */
    List<Interpretation> of(Optional<QueryNode> query) {
        query.ifPresent(this::collect);
        return found.stream().distinct().toList();
    }

    private void collect(QueryNode node) {
        switch (node) {
            case Word word -> names(List.of(word.text()));
            case Phrase phrase -> names(List.of(phrase.text()));
            case And and -> {
                List<String> run = new ArrayList<>();
                for (QueryNode part : and.parts()) {
                    if (part instanceof Word word) {
                        run.add(word.text());
                    } else {
                        names(run);
                        run.clear();
                        collect(part);
                    }
                }
                names(run);
            }
            case Or or -> or.parts().forEach(this::collect);
            case Not not -> {}
            case Near near -> {}
            case Prefix prefix -> {}
            case Fuzzy fuzzy -> {}
            case FieldValue value -> {}
            case Dated dated -> {}
        }
    }

    /** The names in a run of words, the longest first from the left. */
    private void names(List<String> run) {
        for (int first = 0; first < run.size(); first++) {
            for (int end = Math.min(run.size(), first + LONGEST_NAME); end > first; end--) {
                if (name(String.join(" ", run.subList(first, end)))) {
                    first = end - 1;
                    break;
                }
            }
        }
    }

    private boolean name(String text) {
        List<Value> named = attribution.called(analysis.words(text)).stream()
                .filter(value -> numbers.statementsWith(new Term(Fields.of(value.dimension()), value.id())) > 0)
                .toList();
        if (named.isEmpty() || named.size() > MOST_VALUES) {
            return false;
        }
        named.forEach(value -> found.add(new Interpretation(value.dimension(), value.id(), text)));
        return true;
    }
}
