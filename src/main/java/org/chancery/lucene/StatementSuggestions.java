package org.chancery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.chancery.search.Snippet;
import org.chancery.search.Suggestion;
import org.chancery.statement.Statement;

/**
 * Suggests statements that have the words typed, the last of them as the beginning of a word. Safe for use by several
 * threads.
 */
final class StatementSuggestions {
    /** How many of the commonest words that begin as typed are tried. */
    private static final int MOST_WORDS = 24;

    /** How many words that begin as typed are looked at. */
    private static final int MOST_LOOKED_AT = 4000;

    /** The shortest beginning that is tried alone. */
    private static final int SHORTEST = 3;

    /** How many UTF-16 units of a statement are shown. */
    private static final int SHOWN = 100;

    private final Analysis analysis;
    private final double minConfidence;

    StatementSuggestions(Analysis analysis, double minConfidence) {
        this.analysis = analysis;
        this.minConfidence = minConfidence;
    }

    /** At most {@code limit} statements; throws SearchException.TimedOut once the deadline is reached. */
    List<Suggestion> of(IndexSearcher searcher, String typed, int limit, Deadline deadline) throws IOException {
        List<String> words = analysis.words(typed);
        if (words.isEmpty() || (words.size() == 1 && words.getFirst().length() < SHORTEST)) {
            return List.of();
        }
        String beginning = words.getLast();
        Set<String> whole = new HashSet<>(words.subList(0, words.size() - 1));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        whole.forEach(word -> query.add(new TermQuery(new Term(Fields.WORDS, word)), Occur.FILTER));
        BooleanQuery.Builder last = new BooleanQuery.Builder();
        for (String word : commonest(searcher.getIndexReader(), beginning)) {
            last.add(new TermQuery(new Term(Fields.WORDS, word)), Occur.SHOULD);
        }
        query.add(last.build(), Occur.FILTER);
        if (minConfidence > Certainty.least(searcher.getIndexReader())) {
            query.add(Certainty.below(minConfidence), Occur.MUST_NOT);
        }
        ScoreDoc[] found = searcher.search(
                        new ConstantScoreQuery(query.build()), new TopScoreDocCollectorManager(limit, limit))
                .scoreDocs;
        StoredFields stored = searcher.getIndexReader().storedFields();
        TextPattern pattern = new TextPattern.Each(word -> whole.contains(word) || word.startsWith(beginning));
        List<Suggestion> suggestions = new ArrayList<>();
        for (ScoreDoc each : found) {
            deadline.check();
            suggestions.add(suggestion(StoredStatements.load(stored, each.doc), pattern));
        }
        return suggestions;
    }

    private Suggestion suggestion(Statement statement, TextPattern pattern) {
        String text = statement.text();
        HitMarker.Marked marked = HitMarker.mark(
                text,
                pattern.find(new AnalysedText(analysis, statement)).stream()
                        .map(span -> new MatchTree.Seen(span, 0))
                        .toList(),
                SHOWN);
        Snippet shown = marked.snippet();
        Snippet beginning = SnippetMaker.snippet(text, List.of(), List.of(), SHOWN);
        String label = beginning.text() + (beginning.truncatedEnd() ? "…" : "");
        return new Suggestion(Suggestion.Type.STATEMENT, statement.id(), label, shown.text(), shown.highlights(), 1);
    }

    /** The words that begin so and that most statements have. */
    private static List<String> commonest(IndexReader reader, String beginning) throws IOException {
        BytesRef prefix = new BytesRef(beginning);
        Map<String, Integer> statements = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.WORDS);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
                continue;
            }
            int seen = 0;
            for (BytesRef term = each.term();
                    term != null && StringHelper.startsWith(term, prefix) && seen++ < MOST_LOOKED_AT;
                    term = each.next()) {
                statements.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
            }
        }
        return statements.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
