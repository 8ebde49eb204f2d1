package org.chancery.lucene;

import java.util.ArrayList;
import java.util.List;
import org.chancery.query.QueryNode;
import org.chancery.query.QueryNode.Word;

/** Words side by side in a query that mean more together than each does: a name, or what has synonyms. Immutable. */
final class WordRuns {
    /** How many words of the index are looked at together. */
    private static final int LONGEST = 6;

    private final QueryContext context;

    WordRuns(QueryContext context) {
        this.context = context;
    }

    /** The longest run at the beginning of {@code parts}: two words at least, or none. */
    List<Word> first(List<QueryNode> parts) {
        List<Word> words = new ArrayList<>();
        List<String> run = new ArrayList<>();
        int longest = 0;
        for (int i = 0; i < parts.size() && parts.get(i) instanceof Word word; i++) {
            words.add(word);
            run.addAll(context.analysis().words(word.text()));
            if (run.size() > LONGEST) {
                break;
            }
            if (i > 0 && isMoreThanItsWords(run)) {
                longest = words.size();
            }
        }
        return List.copyOf(words.subList(0, longest));
    }

    private boolean isMoreThanItsWords(List<String> run) {
        return !context.synonyms().ofPhrase(run).isEmpty()
                || !context.attribution().ofPhrase(run).isEmpty();
    }

    /** The words of a run as those of the index. */
    List<String> folded(List<Word> run) {
        List<String> folded = new ArrayList<>();
        run.forEach(word -> folded.addAll(context.analysis().words(word.text())));
        return folded;
    }
}
