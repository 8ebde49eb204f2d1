package org.chancery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.chancery.search.Suggestion;

/** Suggests what a typed beginning may be meant to become. Safe for use by several threads. */
final class SuggestionFinder {
    /** Less than this many letters suggests nothing. */
    private static final int SHORTEST = 2;

    private final NamesInUse names;
    private final StatementSuggestions statements;

    /** Suggests names, and statements of at least that confidence. */
    SuggestionFinder(NamesInUse names, Analysis analysis, double minConfidence) {
        this.names = names;
        this.statements = new StatementSuggestions(analysis, minConfidence);
    }

    /** At most {@code limit} of each type, in the order of {@link Suggestion.Type}. */
    List<Suggestion> suggest(IndexSearcher searcher, String typed, int limit, Deadline deadline) throws IOException {
        if (typed.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST) {
            return List.of();
        }
        NameSuggestions named = new NameSuggestions(names.of(searcher, deadline).rows(), typed, limit);
        List<Suggestion> found = new ArrayList<>();
        for (Suggestion.Type type : Suggestion.Type.values()) {
            found.addAll(
                    type == Suggestion.Type.STATEMENT
                            ? statements.of(searcher, typed, limit, deadline)
                            : named.of(type));
        }
        return found;
    }
}
