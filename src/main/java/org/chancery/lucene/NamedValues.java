package org.chancery.lucene;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chancery.authority.Authority;
import org.chancery.query.QueryField;
import org.chancery.search.Dimension;
import org.chancery.statement.Kind;

/**
 * Says which values a text means in a field of a query: of those that {@link FieldValues} takes it for, the ones that the
 * authority or a statement knows. Safe for use by several threads.
 */
final class NamedValues {
    private final Authority authority;
    private final FieldValues values;
    private final FacetCounter counter;

    NamedValues(Authority authority, QueryContext context, FacetCounter counter) {
        this.authority = authority;
        this.values = context.values();
        this.counter = counter;
    }

    /** The values; empty where nothing is called so. */
    List<String> of(QueryField field, String typed, IndexSearcher searcher, Deadline deadline) throws IOException {
        Set<String> known = new LinkedHashSet<>();
        for (String id : values.ids(field, typed, searcher.getIndexReader())) {
            if (isKnown(field, id) || isInUse(field, id, searcher)) {
                known.add(id);
            }
        }
        Optional<Query> printed = field == QueryField.SPEAKER ? values.printedAs(typed) : Optional.empty();
        if (printed.isPresent()) {
            known.addAll(speakersPrintedAs(typed, without(printed.get(), known), searcher, deadline));
        }
        return List.copyOf(known);
    }

    private boolean isKnown(QueryField field, String id) {
        return switch (field) {
            case SPEAKER -> authority.speaker(id).isPresent();
            case COUNTRY -> authority.country(id).isPresent();
            case ORGANISATION -> authority.organisation(id).isPresent();
            case GROUP -> authority.group(id).isPresent();
            case TOPIC -> authority.topic(id).isPresent();
            case ABOUT ->
                authority.country(id).isPresent() || authority.speaker(id).isPresent();
            case LANG -> LanguageNames.code(id).equals(Optional.of(id));
            case KIND -> Kind.of(id).map(Kind::id).equals(Optional.of(id));
            case SOURCE -> false;
        };
    }

    private static boolean isInUse(QueryField field, String id, IndexSearcher searcher) throws IOException {
        return searcher.count(new TermQuery(new Term(Fields.of(field), id))) > 0;
    }

    /** The statements that print the name and are of none whose id it means anyway. */
    private static Query without(Query printed, Set<String> ids) {
        return new BooleanQuery.Builder()
                .add(printed, Occur.FILTER)
                .add(FieldValues.any(Fields.of(QueryField.SPEAKER), ids), Occur.MUST_NOT)
                .build();
    }

    /** The speakers of these statements who are printed so: another one may speak beside them. */
    private Set<String> speakersPrintedAs(String typed, Query statements, IndexSearcher searcher, Deadline deadline)
            throws IOException {
        Set<String> found = new LinkedHashSet<>();
        if (searcher.count(statements) == 0) {
            return found;
        }
        IndexReader reader = searcher.getIndexReader();
        ValueCounts speakers = counter.count(new FacetCounter.Selected(
                        searcher, statements, Map.of(), EnumSet.of(Dimension.SPEAKER), deadline))
                .of(Dimension.SPEAKER);
        for (int i = 0; i < speakers.size(); i++) {
            deadline.check();
            String id = speakers.value(i);
            if (LabelTerms.names(reader, Dimension.SPEAKER, id).stream()
                    .anyMatch(name -> values.isPartOf(typed, name))) {
                found.add(id);
            }
        }
        return found;
    }
}
