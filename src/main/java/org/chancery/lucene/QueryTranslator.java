package org.chancery.lucene;

import java.util.ArrayList;
import java.util.List;
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
    private final WordQueries words;
    private final FieldValues values;
    private final Analysis analysis;
    private final Attribution attribution;
    private final SynonymSets synonyms;
    private final QueryLimits limits;

    QueryTranslator(Snapshot snapshot, QueryContext context) {
        this.analysis = context.analysis();
        this.attribution = context.attribution();
        this.synonyms = context.synonyms();
        this.limits = context.limits();
        this.words = new WordQueries(new IndexNumbers(snapshot), analysis, attribution, synonyms);
        this.values = context.values();
    }

    /** The query of the index; throws QueryRefused where it is beyond the limits. */
    Query translate(QueryNode node) {
        return translate(node, 0);
    }

    private Query translate(QueryNode node, int depth) {
        if (depth > limits.depth()) {
            throw new SearchException.QueryRefused(
                    "the query nests deeper than " + limits.depth() + " levels: take out parentheses");
        }
        return switch (node) {
            case Word word -> words.word(word.text());
            case Phrase phrase -> words.phrase(phrase.text());
            case Near near -> near(near);
            case Prefix prefix -> prefix(prefix);
            case Fuzzy fuzzy -> fuzzy(fuzzy);
            case FieldValue value -> values.query(value);
            case Dated dated -> DateQueries.of(dated.range()).orElseGet(() -> MatchAllDocsQuery.INSTANCE);
            case And and -> and(and.parts(), depth);
            case Or or -> or(or.parts(), depth);
            case Not not -> and(List.of(not), depth);
        };
    }

    private Query and(List<QueryNode> parts, int depth) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (QueryNode part : parts) {
            if (part instanceof Not not) {
                all.add(translate(not.part(), depth + 1), Occur.MUST_NOT);
            } else if (part instanceof Dated || part instanceof FieldValue) {
                all.add(translate(part, depth + 1), Occur.FILTER);
                positive = true;
            } else {
                all.add(translate(part, depth + 1), Occur.MUST);
                positive = true;
            }
        }
        if (!positive) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private Query or(List<QueryNode> parts, int depth) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(translate(part, depth + 1), Occur.SHOULD));
        return any.build();
    }

    private Query near(Near near) {
        List<String> found = analysis.words(near.text());
        if (found.size() < 2) {
            return words.phrase(near.text());
        }
        List<Query> parts = new ArrayList<>();
        List<IntervalsSource> sources = new ArrayList<>();
        for (String word : found.stream().distinct().toList()) {
            parts.add(new TermQuery(new Term(Fields.WORDS, word)));
            IntervalsSource source = Intervals.term(word);
            for (long i = found.stream().filter(word::equals).count(); i > 1; i--) {
                source = Intervals.unorderedNoOverlaps(source, Intervals.term(word));
            }
            sources.add(source);
        }
        IntervalsSource together =
                sources.size() == 1 ? sources.get(0) : Intervals.unordered(sources.toArray(IntervalsSource[]::new));
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.MUST));
        all.add(new IntervalQuery(Fields.WORDS, Intervals.maxgaps(near.distance(), together)), Occur.FILTER);
        return all.build();
    }

    private Query prefix(Prefix prefix) {
        List<String> found = analysis.words(prefix.start());
        if (found.isEmpty()) {
            return new MatchNoDocsQuery("no word in '" + prefix.start() + "'");
        }
        String start = found.get(found.size() - 1);
        List<Query> ways = new ArrayList<>();
        ways.add(WordQueries.constant(new PrefixQuery(new Term(Fields.WORDS, start)), Ranking.LOOSE));
        ways.add(WordQueries.constant(new PrefixQuery(new Term(Fields.WHO, start)), Ranking.LOOSE));
        words.loosely(attribution.ofPrefix(start), ways);
        List<Query> parts = new ArrayList<>();
        found.subList(0, found.size() - 1).forEach(word -> parts.add(words.phrase(word)));
        parts.add(WordQueries.best(ways));
        return parts.size() == 1 ? parts.get(0) : WordQueries.all(parts);
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
        for (String field : List.of(Fields.WORDS, Fields.WHO)) {
            ways.add(WordQueries.constant(new AutomatonQuery(new Term(field, word), oneEdit), Ranking.LOOSE));
        }
        words.loosely(attribution.ofWords(first, each -> Operations.run(oneEdit, each)), ways);
        return WordQueries.best(ways);
    }
}
