package org.chancery.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.query.QueryField;
import org.chancery.statement.Statement;

/**
 * Finds statements. Safe for use by several threads; every answer comes from one state of the index.
 *
 * <p>All methods throw {@link SearchException} of the fitting kind: a request that the engine cannot take, a cursor that
 * has run out, a search that took too long, an index that cannot be read.
 */
public interface StatementSearcher {
    /** How many suggestions of each type can be asked for. */
    int MAX_SUGGESTIONS = 20;

    /** How many names are told that are written nearly like another. */
    int MOST_NEAREST = 3;

    /** One page of what matches. */
    SearchPage search(SearchRequest request);

    /** The statement of that id; empty if there is none. */
    Optional<Statement> find(String id);

    /**
     * Suggestions for what has been typed so far: speakers, then countries, topics and statements, within each type the
     * most frequent first.
     *
     * @param typed what was typed; nothing comes back for less than two letters
     * @param limit how many of each type, 1 to {@value #MAX_SUGGESTIONS}
     * @throws IllegalArgumentException for any other limit
     */
    List<Suggestion> suggest(String typed, int limit);

    /** The values of one dimension, and the state of the index in which they were counted. */
    FacetValues facetValues(FacetValuesRequest request);

    /**
     * What a text means as the value of a field: the ids and codes, as filters take them, of all that is known by that id, code or
     * name to the authority or to the statements. A field of a query finds the statements that have any of these. Empty where
     * nothing is called so.
     */
    List<String> named(QueryField field, String typed);

    /**
     * Names that are written nearly like a text that means nothing in a field, or begin so; nearest first, at most
     * {@value #MOST_NEAREST}. Each is one that {@link #named} knows.
     */
    List<String> nearest(QueryField field, String typed);

    /**
     * Hands every statement of a selection to {@code consumer}, one at a time, without holding them in memory: in the
     * order asked for, or in the order of storage where that is {@link SortOrder#RELEVANCE}.
     *
     * @return how many there were
     */
    long stream(Selection selection, SortOrder order, Consumer<Statement> consumer);

    /** The state of the index right now. */
    IndexInfo info();
}
