package org.chancery.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.chancery.query.QueryLimits;
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
import org.chancery.search.SearchException;

/** Turns what was asked into queries of the index. For one request in one thread. */
final class QueryTranslator {
    private static final List<String> WORDS_AND_NAMES = List.of(Fields.WORDS, Fields.PERSON, Fields.OFFICE);

    private final WordForms forms;
    private final WordQueries words;
    private final WordRuns runs;
    private final FieldValues values;
    private final Analysis analysis;
    private final Attribution attribution;
    private final QueryLimits limits;
    private final IndexReader reader;

    QueryTranslator(Snapshot snapshot, QueryContext context) {
        this.analysis = context.analysis();
        this.attribution = context.attribution();
        this.limits = context.limits();
        this.reader = snapshot.reader();
        IndexNumbers numbers = new IndexNumbers(snapshot);
        this.forms = new WordForms(snapshot, numbers, analysis);
        this.words = new WordQueries(numbers, analysis, attribution, context.synonyms(), forms);
        this.runs = new WordRuns(context);
        this.values = context.values();
    }

    /** The query of the index; throws QueryRefused where it is beyond the limits. */
    Query translate(QueryNode node) {
        int terms = terms(node, 0);
        if (terms > limits.terms()) {
            throw new SearchException.QueryRefused(
                    "the query has " + terms + " words and may have " + limits.terms() + ": leave some out");
        }
        return query(node);
    }

    /** How many words and values a query has; throws QueryRefused where it nests too deep. */
    private int terms(QueryNode node, int depth) {
        // A pair of parentheses may hold an AND within an OR.
        if (depth > 2 * limits.depth() + 2) {
            throw new SearchException.QueryRefused(
                    "the query nests deeper than " + limits.depth() + " levels: take out parentheses");
        }
        return switch (node) {
            case Word word -> 1;
            case Prefix prefix -> 1;
            case Fuzzy fuzzy -> 1;
            case FieldValue value -> 1;
            case Dated dated -> 1;
            case Phrase phrase -> analysis.words(phrase.text()).size();
            case Near near -> analysis.words(near.text()).size();
            case And and ->
                and.parts().stream().mapToInt(part -> terms(part, depth + 1)).sum();
            case Or or ->
                or.parts().stream().mapToInt(part -> terms(part, depth + 1)).sum();
            case Not not -> terms(not.part(), depth + 1);
        };
    }

    private Query query(QueryNode node) {
        return switch (node) {
            case Word word -> words.word(word.text());
            case Phrase phrase -> words.phrase(phrase.text());
            case Near near -> near(near);
            case Prefix prefix -> prefix(prefix);
            case Fuzzy fuzzy -> fuzzy(fuzzy);
            case FieldValue value -> values.query(value, reader);
            case Dated dated -> DateQueries.of(dated.range()).orElseGet(() -> MatchAllDocsQuery.INSTANCE);
            case And and -> and(and.parts());
            case Or or -> or(or.parts());
            case Not not -> and(List.of(not));
        };
    }

    private Query and(List<QueryNode> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (int i = 0; i < parts.size(); i++) {
            QueryNode part = parts.get(i);
            List<Word> run = runs.first(parts.subList(i, parts.size()));
            if (!run.isEmpty()) {
                all.add(together(run), Occur.MUST);
                positive = true;
                i += run.size() - 1;
            } else if (part instanceof Not not) {
                all.add(query(not.part()), Occur.MUST_NOT);
            } else if (part instanceof Dated || part instanceof FieldValue) {
                all.add(query(part), Occur.FILTER);
                positive = true;
            } else {
                all.add(query(part), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    /** Words that are a name or have synonyms together: all of them, or what they mean together. */
    private Query together(List<Word> run) {
        List<Query> ways = words.together(runs.folded(run));
        ways.add(WordQueries.all(
                run.stream().map(word -> words.word(word.text())).toList()));
        return WordQueries.best(ways);
    }

    private Query or(List<QueryNode> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(query(part), Occur.SHOULD));
        return any.build();
    }

    private Query near(Near near) {
        List<String> found = analysis.words(near.text());
        if (found.size() < 2) {
            return words.phrase(near.text());
        }
        // All in one, repeated words too: the gaps within an inner source would count for nothing.
        IntervalsSource together =
                Intervals.unordered(found.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        found.stream().distinct().forEach(word -> all.add(new TermQuery(new Term(Fields.WORDS, word)), Occur.MUST));
        all.add(new IntervalQuery(Fields.WORDS, Intervals.maxgaps(near.distance(), together)), Occur.FILTER);
        return all.build();
    }

    private Query prefix(Prefix prefix) {
        List<String> found = analysis.words(prefix.start());
        if (found.isEmpty()) {
            return new MatchNoDocsQuery("no word in '" + prefix.start() + "'");
        }
        List<Query> ways = new ArrayList<>();
        for (String field : WORDS_AND_NAMES) {
            Query begun = found.size() == 1
                    ? new PrefixQuery(new Term(field, found.getFirst()))
                    : forms.beginning(field, found);
            ways.add(WordQueries.constant(begun, Ranking.LOOSE));
        }
        words.loosely(attribution.ofBeginning(found), ways);
        return WordQueries.best(ways);
    }

    private Query fuzzy(Fuzzy fuzzy) {
        List<String> found = analysis.words(fuzzy.word());
        if (found.size() != 1) {
            return words.phrase(fuzzy.word());
        }
        String word = found.get(0);
        String first = word.substring(0, word.offsetByCodePoints(0, 1));
        Automaton oneEdit = Operations.determinize(
                Operations.concatenate(List.of(
                        Automata.makeString(first),
                        new LevenshteinAutomata(word.substring(first.length()), true).toAutomaton(1))),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        List<Query> ways = new ArrayList<>();
        for (String field : WORDS_AND_NAMES) {
            ways.add(WordQueries.constant(new AutomatonQuery(new Term(field, word), oneEdit), Ranking.LOOSE));
        }
        words.loosely(attribution.ofWords(first, each -> Operations.run(oneEdit, each)), ways);
        return WordQueries.best(ways);
    }
}
