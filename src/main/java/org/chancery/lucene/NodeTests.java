package org.chancery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.chancery.query.QueryNode;

/** Tells whether a statement of the index matches a part of a query. For one request in one thread. */
final class NodeTests {
    private final IndexSearcher searcher;
    private final Function<QueryNode, Query> translate;
    private final Map<QueryNode, Weight> weights = new HashMap<>();

    /** Tests by what {@code translate} makes of nodes. */
    NodeTests(IndexSearcher searcher, Function<QueryNode, Query> translate) {
        this.searcher = searcher;
        this.translate = translate;
    }

    /** A test of the statement of that number. */
    Predicate<QueryNode> of(int doc) {
        return node -> {
            try {
                return matches(node, doc);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private boolean matches(QueryNode node, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Scorer scorer = weight(node).scorer(leaf);
        int inLeaf = doc - leaf.docBase;
        return scorer != null && scorer.iterator().advance(inLeaf) == inLeaf;
    }

    private Weight weight(QueryNode node) throws IOException {
        Weight known = weights.get(node);
        if (known == null) {
            Query query = searcher.rewrite(new ConstantScoreQuery(translate.apply(node)));
            known = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(node, known);
        }
        return known;
    }
}
