package org.chancery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.chancery.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Fills a page with statements that differ: one whose words are nearly those of a statement on the page already is put
 * beside that one instead. Statements are taken strictly in their order, so that the next page goes on where this one has
 * ended and none is shown twice or left out.
 */
final class PageFiller {
    private static final int LOOKED_AT_PER_HIT = 10;
    private static final int LOOKED_AT_ANYWAY = 50;

    private final int limit;
    private final Deadline deadline;
    private final List<Entry> entries = new ArrayList<>();
    private int taken;
    private @Nullable FieldDoc last;

    /** A statement on the page, and those beside it. */
    static final class Entry {
        private final FieldDoc place;
        private final Statement statement;
        private final NearSameWords words;
        private final List<Statement> similar = new ArrayList<>();

        private Entry(FieldDoc place, Statement statement, NearSameWords words) {
            this.place = place;
            this.statement = statement;
            this.words = words;
        }

        FieldDoc place() {
            return place;
        }

        Statement statement() {
            return statement;
        }

        List<Statement> similar() {
            return similar;
        }
    }

    /** A page of at most {@code limit} entries, filled before {@code deadline}. */
    PageFiller(int limit, Deadline deadline) {
        this.limit = limit;
        this.deadline = deadline;
    }

    /** Gives the best statements after a place, or the very best where that is null. */
    interface Ranked {
        ScoreDoc[] after(@Nullable FieldDoc place, int count) throws IOException;
    }

    /** Fills the page from {@code place} on; throws SearchException.TimedOut once the deadline is reached. */
    void fill(@Nullable FieldDoc place, Ranked ranked, StoredFields stored) throws IOException {
        last = place;
        int most = limit * LOOKED_AT_PER_HIT + LOOKED_AT_ANYWAY;
        while (entries.size() < limit && taken < most) {
            int wanted = Math.min(most - taken, taken == 0 ? limit : limit + LOOKED_AT_ANYWAY);
            ScoreDoc[] next = ranked.after(last, wanted);
            for (ScoreDoc each : next) {
                if (entries.size() == limit) {
                    return;
                }
                deadline.check();
                take((FieldDoc) each, StoredStatements.load(stored, each.doc));
            }
            if (next.length < wanted) {
                return;
            }
        }
    }

    private void take(FieldDoc place, Statement statement) {
        taken++;
        last = place;
        NearSameWords words = NearSameWords.of(statement.text());
        for (Entry entry : entries) {
            if (entry.words.isNearly(words)) {
                entry.similar.add(statement);
                return;
            }
        }
        entries.add(new Entry(place, statement, words));
    }

    /** The entries in order. */
    List<Entry> entries() {
        return entries;
    }

    /** How many statements the page has taken up, those beside others included. */
    int taken() {
        return taken;
    }

    /** The place of the last statement taken; null where there is none. */
    @Nullable
    FieldDoc last() {
        return last;
    }
}
