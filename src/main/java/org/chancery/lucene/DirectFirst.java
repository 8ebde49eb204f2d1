package org.chancery.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.chancery.search.Dimension;
import org.chancery.statement.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A query that gives statements in the speaker's own words {@link Ranking#DIRECT} beside their score. An optional clause
 * would say the same; but then Lucene could no longer pass over what cannot come onto the page, which common words
 * would be slow by.
 */
final class DirectFirst extends Query {
    private static final BytesRef DIRECT = new BytesRef(Kind.DIRECT.id());
    private static final String KIND = Fields.of(Dimension.KIND);

    private final Query query;

    DirectFirst(Query query) {
        this.query = Objects.requireNonNull(query);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten.equals(query) ? this : new DirectFirst(rewritten);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = query.createWeight(searcher, mode, boost);
        return mode.needsScores() ? new Raised(this, weight, boost * Ranking.DIRECT) : weight;
    }

    /** The number of a segment's statements of that kind among its kinds; negative where there is none. */
    private static long direct(SortedSetDocValues kinds) throws IOException {
        return kinds.lookupTerm(DIRECT);
    }

    private static boolean has(SortedSetDocValues kinds, long kind, int doc) throws IOException {
        return kind >= 0 && kinds.advanceExact(doc) && kinds.nextOrd() == kind;
    }

    private static final class Raised extends FilterWeight {
        private final float raise;

        Raised(Query query, Weight weight, float raise) {
            super(query, weight);
            this.raise = raise;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier supplier = in.scorerSupplier(leaf);
            if (supplier == null) {
                return null;
            }
            SortedSetDocValues kinds = DocValues.getSortedSet(leaf.reader(), KIND);
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return new RaisedScorer(supplier.get(leadCost), kinds, raise);
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }

                @Override
                public void setTopLevelScoringClause() {
                    // What it scores is raised afterwards: it may skip only by the lower bar that it is told.
                }
            };
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int doc) throws IOException {
            Explanation words = in.explain(leaf, doc);
            SortedSetDocValues kinds = DocValues.getSortedSet(leaf.reader(), KIND);
            if (!words.isMatch() || !has(kinds, direct(kinds), doc)) {
                return words;
            }
            return Explanation.match(
                    words.getValue().floatValue() + raise,
                    "sum of:",
                    words,
                    Explanation.match(raise, "the speaker's own words"));
        }
    }

    private static final class RaisedScorer extends Scorer {
        private final Scorer words;
        private final SortedSetDocValues kinds;
        private final long direct;
        private final float raise;

        RaisedScorer(Scorer words, SortedSetDocValues kinds, float raise) throws IOException {
            this.words = words;
            this.kinds = kinds;
            this.direct = DirectFirst.direct(kinds);
            this.raise = raise;
        }

        @Override
        public int docID() {
            return words.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return words.iterator();
        }

        @Override
        public TwoPhaseIterator twoPhaseIterator() {
            return words.twoPhaseIterator();
        }

        @Override
        public float score() throws IOException {
            return has(kinds, direct, docID()) ? words.score() + raise : words.score();
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return words.advanceShallow(target);
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return words.getMaxScore(upTo) + raise;
        }

        @Override
        public void setMinCompetitiveScore(float least) throws IOException {
            // A little lower yet, for sums are rounded.
            words.setMinCompetitiveScore(Math.max(0, least - raise - 2 * Math.ulp(least)));
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return "direct first (" + query.toString(field) + ")";
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && query.equals(((DirectFirst) other).query);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + query.hashCode();
    }
}
