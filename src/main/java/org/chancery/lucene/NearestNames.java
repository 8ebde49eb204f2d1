package org.chancery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.chancery.authority.Edits;
import org.chancery.authority.Names;
import org.chancery.lucene.NameRows.Row;
import org.chancery.query.QueryField;
import org.chancery.search.Dimension;
import org.chancery.search.StatementSearcher;
import org.chancery.statement.Kind;

/**
 * Finds the names that are written nearly like a text that names nothing: those of the authority, whether or not any
 * statement has what they name, and those that statements give. Safe for use by several threads.
 */
final class NearestNames {
    /** Shorter texts are near to too many names. */
    private static final int SHORTEST = 3;

    /** Longer texts are no misspelt names. */
    private static final int LONGEST = 40;

    private final KnownNames known;
    private final NamesInUse inUse;
    private final FacetLabels labels;

    /** A name near the text: how many edits away, and how many statements have what it names. */
    private record Near(String name, int edits, int statements) {
        private static final Comparator<Near> ORDER = Comparator.comparingInt(Near::edits)
                .thenComparing(Comparator.comparingInt(Near::statements).reversed())
                .thenComparing(Near::name);
    }

    /** What is near one text. */
    private static final class Search {
        private final String key;
        private final int most;
        private final List<Near> found = new ArrayList<>();

        private Search(String key) {
            this.key = key;
            this.most = key.length() < 4 ? 0 : key.length() < 7 ? 1 : key.length() < 12 ? 2 : 3;
        }

        /** Looks at a name, or the end of one, by its key; {@code shown} is the name to show for it. */
        private void offer(String other, String shown, int statements) {
            int edits = other.startsWith(key) ? 0 : Edits.distance(key, other, most);
            if (edits <= most) {
                found.add(new Near(shown, edits, statements));
            }
        }

        private List<String> nearest() {
            return found.stream()
                    .sorted(Near.ORDER)
                    .map(Near::name)
                    .distinct()
                    .limit(StatementSearcher.MOST_NEAREST)
                    .toList();
        }
    }

    NearestNames(KnownNames known, NamesInUse inUse, FacetLabels labels) {
        this.known = known;
        this.inUse = inUse;
        this.labels = labels;
    }

    /** The nearest names: what begins as typed first, then by edits, then by frequency. */
    List<String> to(QueryField field, String typed, IndexSearcher searcher, Deadline deadline) throws IOException {
        String key = Names.key(typed);
        if (key.length() < SHORTEST || typed.length() > LONGEST) {
            return List.of();
        }
        Search search = new Search(key);
        switch (field) {
            case SPEAKER -> names(search, Set.of(Dimension.SPEAKER), searcher, deadline);
            case COUNTRY -> names(search, Set.of(Dimension.COUNTRY), searcher, deadline);
            case ORGANISATION -> names(search, Set.of(Dimension.ORGANISATION), searcher, deadline);
            case GROUP -> names(search, Set.of(Dimension.GROUP), searcher, deadline);
            case TOPIC -> names(search, Set.of(Dimension.TOPIC), searcher, deadline);
            case ABOUT -> names(search, Set.of(Dimension.SPEAKER, Dimension.COUNTRY), searcher, deadline);
            case SOURCE ->
                labels.all(searcher.getIndexReader(), Dimension.SOURCE).forEach((id, title) -> {
                    search.offer(Names.key(id), title, 0);
                    search.offer(Names.key(title), title, 0);
                });
            case LANG -> LanguageNames.all().forEach(name -> search.offer(Names.key(name), name, 0));
            case KIND -> Stream.of(Kind.values()).forEach(kind -> search.offer(kind.id(), kind.id(), 0));
        }
        return search.nearest();
    }

    private void names(Search search, Set<Dimension> dimensions, IndexSearcher searcher, Deadline deadline)
            throws IOException {
        inUse.of(searcher, deadline).rows().beginningWith("", (row, count) -> {
            if (dimensions.contains(row.dimension())) {
                search.offer(row.key(), row.label(), count);
            }
        });
        for (Row row : known.rows()) {
            if (dimensions.contains(row.dimension())) {
                search.offer(row.key(), row.label(), 0);
            }
        }
    }
}
