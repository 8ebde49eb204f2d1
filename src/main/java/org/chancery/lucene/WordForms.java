package org.chancery.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.chancery.search.SearchException;

/**
 * Words side by side of which some may have several forms: the forms are looked up among the words of the index, for the stems
 * of a text have no places. For one request in one thread.
 */
final class WordForms {
    /** Forms of one word have this many letters in common at the beginning, longer words all but this many. */
    private static final int STEM_AND_ENDING = 3;

    /** How many words of the index are stemmed for one query: so many times as many as a query may have clauses. */
    private static final int LOOKED_AT_PER_CLAUSE = 50;

    private final IndexReader reader;
    private final IndexNumbers numbers;
    private final Analysis analysis;
    private final Map<Typed, SortedSet<String>> known = new HashMap<>();
    private int lookedAt;

    private record Typed(String language, String word, String stem) {}

    WordForms(Snapshot snapshot, IndexNumbers numbers, Analysis analysis) {
        this.reader = snapshot.reader();
        this.numbers = numbers;
        this.analysis = analysis;
    }

    /**
     * Words of a field side by side, the last one only begun.
     *
     * @throws SearchException.QueryRefused where more words begin so than a query may have clauses
     */
    Query beginning(String field, List<String> words) {
        List<Collection<String>> forms = new ArrayList<>();
        words.subList(0, words.size() - 1).forEach(word -> forms.add(List.of(word)));
        forms.add(beginningWith(field, words.getLast(), word -> true));
        return sideBySide(field, forms);
    }

    /**
     * Words side by side in texts of a language, any of them in another form; empty where the texts have no other form of
     * them.
     *
     * @param words the words as typed
     * @param stems the stem of each
     * @throws SearchException.QueryRefused where the query has more such words than can be looked up in short time
     */
    Optional<Query> stemmed(String language, List<String> words, List<String> stems) {
        List<Collection<String>> forms = new ArrayList<>();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean others = false;
        float typed = 0;
        float own = 0;
        for (int i = 0; i < words.size(); i++) {
            Term stem = new Term(Fields.stems(language), stems.get(i));
            if (numbers.statementsWith(stem) == 0) {
                return Optional.empty();
            }
            // what texts of other languages have is no form of it
            all.add(new TermQuery(stem), Occur.FILTER);
            typed += numbers.rarity(numbers.statementsWith(stem));
            Collection<String> found =
                    known.computeIfAbsent(new Typed(language, words.get(i), stems.get(i)), this::forms);
            for (String form : found) {
                own += numbers.rarity(numbers.statementsWith(new Term(Fields.WORDS, form)));
            }
            forms.add(found);
            others |= !List.of(words.get(i)).containsAll(found);
        }
        if (!others || forms.stream().anyMatch(Collection::isEmpty)) {
            return Optional.empty();
        }
        // a phrase is weighed by all its words together, which here are one
        all.add(new BoostQuery(sideBySide(Fields.WORDS, forms), Math.min(1, typed / own)), Occur.MUST);
        return Optional.of(all.build());
    }

    /** The words of the index that have the same stem. */
    private SortedSet<String> forms(Typed typed) {
        String word = typed.word();
        String stem = typed.stem();
        int same = 0;
        while (same < Math.min(word.length(), stem.length()) && word.charAt(same) == stem.charAt(same)) {
            same++;
        }
        int common = Math.max(STEM_AND_ENDING, Math.min(same, word.length() - STEM_AND_ENDING));
        Predicate<String> sameStem = other -> {
            if (++lookedAt > LOOKED_AT_PER_CLAUSE * IndexSearcher.getMaxClauseCount()) {
                throw new SearchException.QueryRefused(
                        "the words with hyphens have too many other forms to look up: leave some of them out");
            }
            return analysis.stems(typed.language(), other).equals(List.of(stem));
        };
        SortedSet<String> found = word.length() < common
                ? new TreeSet<>()
                : beginningWith(Fields.WORDS, word.substring(0, common), sameStem);
        for (String form : List.of(word, stem)) {
            if (numbers.statementsWith(new Term(Fields.WORDS, form)) > 0 && sameStem.test(form)) {
                found.add(form);
            }
        }
        return found;
    }

    private SortedSet<String> beginningWith(String field, String start, Predicate<String> accepts) {
        SortedSet<String> found = new TreeSet<>();
        BytesRef prefix = new BytesRef(start);
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(field);
                TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END) {
                    continue;
                }
                for (BytesRef term = each.term();
                        term != null && StringHelper.startsWith(term, prefix);
                        term = each.next()) {
                    String word = term.utf8ToString();
                    if (!found.contains(word) && accepts.test(word)) {
                        found.add(word);
                        check(found, start);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void check(SortedSet<String> found, String start) {
        if (found.size() > IndexSearcher.getMaxClauseCount()) {
            throw new SearchException.QueryRefused("more than " + IndexSearcher.getMaxClauseCount()
                    + " words begin with '" + start + "': write more letters of it");
        }
    }

    private static Query sideBySide(String field, List<Collection<String>> forms) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Collection<String> any : forms) {
            if (any.isEmpty()) {
                return new MatchNoDocsQuery("no such word");
            }
            phrase.add(any.stream().map(word -> new Term(field, word)).toArray(Term[]::new));
        }
        return phrase.build();
    }
}
