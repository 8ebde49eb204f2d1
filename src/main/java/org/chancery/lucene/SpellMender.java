package org.chancery.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.ExitableDirectoryReader;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.chancery.lucene.Spellings.Spelling;
import org.chancery.query.QueryNode;
import org.chancery.query.QueryNode.FieldValue;
import org.chancery.query.QueryNode.Word;
import org.chancery.query.QueryPrinter;
import org.chancery.search.DidYouMean;
import org.chancery.search.SearchException;
import org.chancery.search.SearchPage;
import org.chancery.search.Selection;

/**
 * Offers a better spelling of a query that finds little: words and values that nothing has are replaced by those that are
 * written nearly so and found most; the rest of the query stays. Safe for use by several threads.
 */
final class SpellMender {
    /** A query that finds more than this is spelt well enough. */
    private static final long LITTLE = 2;

    /** How many spellings of a word are tried. */
    private static final int TRIED = 4;

    /** A query with more faults than this is not misspelt but about something else. */
    private static final int MOST_FAULTS = 4;

    private final NamesInUse names;
    private final QueryContext context;
    private final Rewording rewording;

    /**
     * What was searched for.
     *
     * @param query the query
     * @param total how many statements it found
     * @param searcher of the state of the index that was searched
     * @param translate makes a query of the index, without any filter of the request
     * @param totals tells how many statements a query finds, with the filters of the request
     * @param deadline when to give up
     */
    private record Attempt(
            QueryNode query,
            long total,
            IndexSearcher searcher,
            Function<QueryNode, Query> translate,
            Totals totals,
            Deadline deadline) {
        /** How many statements have it, or one more than {@link #LITTLE} where there are more than that. */
        private int withoutFilters(QueryNode node) throws IOException {
            int enough = (int) LITTLE + 1;
            int found = searcher.search(
                            new ConstantScoreQuery(translate.apply(node)),
                            new TopScoreDocCollectorManager(enough, enough))
                    .scoreDocs
                    .length;
            deadline.check();
            return found;
        }
    }

    /** Tells how many statements a query finds. */
    private interface Totals {
        long of(QueryNode query) throws IOException;
    }

    /** A part of the query that may be misspelt, and what may be meant; nearest first. */
    private record Fault(Optional<String> word, Optional<FieldValue> value, List<Spelling> spellings) {}

    /** One spelling for each fault. */
    private record Choice(List<Spelling> spellings) {
        double edits() {
            return spellings.stream().mapToDouble(Spelling::edits).sum();
        }
    }

    SpellMender(NamesInUse names, QueryContext context) {
        this.names = names;
        this.context = context;
        this.rewording = new Rewording(context.analysis());
    }

    /**
     * The page with a better spelling of its query, if there is one, it is needed and it is found in time: the page itself is
     * never given up for it.
     */
    SearchPage offer(SearchPage page, Selection selection, Snapshot snapshot, long started, Deadline deadline)
            throws IOException {
        if (selection.query().isEmpty() || page.total() > LITTLE) {
            return page;
        }
        IndexSearcher searcher = snapshot.searcher(deadline);
        QueryTranslator translator = new QueryTranslator(snapshot, context);
        Totals totals = query -> {
            int total = searcher.count(SelectionQueries.of(selection.withQuery(Optional.of(query)), snapshot, context));
            if (searcher.timedOut()) {
                throw new SearchException.TimedOut("not all statements were counted");
            }
            return total;
        };
        Optional<DidYouMean> better;
        try {
            better = mend(new Attempt(
                    selection.query().get(), page.total(), searcher, translator::translate, totals, deadline));
        } catch (SearchException.TimedOut | ExitableDirectoryReader.ExitingReaderException e) {
            return page;
        }
        return better.isEmpty()
                ? page
                : new SearchPage(
                        page.total(),
                        page.hits(),
                        page.facets(),
                        page.next(),
                        page.interpreted(),
                        better,
                        page.index(),
                        Duration.ofNanos(System.nanoTime() - started));
    }

    /** The spelling that finds more than the query as it was typed; empty if there is none. */
    private Optional<DidYouMean> mend(Attempt attempt) throws IOException {
        List<Fault> faults = faults(attempt);
        if (faults.isEmpty() || faults.size() > MOST_FAULTS) {
            return Optional.empty();
        }
        Optional<DidYouMean> best = Optional.empty();
        double edits = 0;
        for (Choice choice : choices(faults)) {
            if (best.isPresent() && choice.edits() > edits) {
                break;
            }
            attempt.deadline().check();
            QueryNode mended = mended(attempt.query(), faults, choice);
            long total = attempt.totals().of(mended);
            String typed = QueryPrinter.print(mended);
            boolean shortEnough = typed.length() <= context.limits().length();
            if (shortEnough && total > best.map(DidYouMean::total).orElse(attempt.total())) {
                best = Optional.of(new DidYouMean(typed, total));
                edits = choice.edits();
            }
        }
        return best;
    }

    /** What nothing has, or else what next to nothing has, and there is something written nearly so. */
    private List<Fault> faults(Attempt attempt) throws IOException {
        NamesInUse.State state = names.of(attempt.searcher(), attempt.deadline());
        Map<String, Integer> words = new LinkedHashMap<>();
        for (String word : rewording.words(attempt.query())) {
            words.put(word, attempt.withoutFilters(new Word(word)));
        }
        List<Fault> faults = new ArrayList<>();
        ValueSpellings ofValues = new ValueSpellings(state.rows());
        for (FieldValue value : Rewording.values(attempt.query())) {
            if (attempt.withoutFilters(value) == 0) {
                faults.add(new Fault(Optional.empty(), Optional.of(value), ofValues.near(value, TRIED)));
            }
        }
        long least = faults.isEmpty() && !words.containsValue(0) ? LITTLE : 0;
        Spellings ofWords = new Spellings(attempt.searcher().getIndexReader(), state.words(context.analysis()));
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            if (word.getValue() <= least) {
                faults.add(new Fault(Optional.of(word.getKey()), Optional.empty(), spellings(ofWords, word.getKey())));
            }
        }
        faults.removeIf(fault -> fault.spellings().isEmpty());
        return faults;
    }

    private static List<Spelling> spellings(Spellings spellings, String word) throws IOException {
        List<Spelling> found = new ArrayList<>(spellings.near(word, TRIED));
        List<String> two = spellings.split(word);
        if (!two.isEmpty()) {
            found.add(new Spelling(String.join(" ", two), 1, 0));
            found.sort(Comparator.comparingDouble(Spelling::edits));
        }
        return found;
    }

    /** The nearest spelling of each, and every other spelling of one beside the nearest of all others; nearest first. */
    private static List<Choice> choices(List<Fault> faults) {
        List<Spelling> nearest =
                faults.stream().map(fault -> fault.spellings().getFirst()).toList();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(nearest));
        for (int i = 0; i < faults.size(); i++) {
            for (Spelling other : faults.get(i)
                    .spellings()
                    .subList(1, faults.get(i).spellings().size())) {
                choices.add(new Choice(Stream.concat(
                                Stream.concat(nearest.subList(0, i).stream(), Stream.of(other)),
                                nearest.subList(i + 1, nearest.size()).stream())
                        .toList()));
            }
        }
        choices.sort(Comparator.comparingDouble(Choice::edits));
        return choices;
    }

    private QueryNode mended(QueryNode query, List<Fault> faults, Choice choice) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<FieldValue, FieldValue> values = new LinkedHashMap<>();
        for (int i = 0; i < faults.size(); i++) {
            String spelling = choice.spellings().get(i).word();
            faults.get(i).word().ifPresent(word -> words.put(word, spelling));
            faults.get(i).value().ifPresent(value -> values.put(value, new FieldValue(value.field(), spelling)));
        }
        return rewording.replaced(query, words, values);
    }
}
