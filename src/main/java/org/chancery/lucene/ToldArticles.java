package org.chancery.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.chancery.search.StatementWriter.ArticleChange;
import org.chancery.search.StatementWriter.Change;
import org.chancery.statement.Article;
import org.chancery.statement.Statement;
import org.chancery.statement.Tellings;

/**
 * Changes what articles tell. What an article told before is looked up in the state of the last commit alone, so that a run over many
 * articles never waits for the index to be read anew. For use by one thread at a time.
 */
final class ToldArticles {
    private final PendingChanges pending;

    /** The articles told since the last commit, as numbers: there may be very many. */
    private final Set<Long> told = new HashSet<>();

    ToldArticles(PendingChanges pending) {
        this.pending = pending;
    }

    /** The values of {@link Fields#ARTICLE}: whoever shares none of them is another article, who shares one may be the same. */
    static Set<String> keys(Collection<Article> articles) {
        Set<String> keys = new LinkedHashSet<>();
        for (Article article : articles) {
            keys.add(key("document", article.document()));
            article.file().ifPresent(file -> keys.add(key("file", file)));
            article.url().ifPresent(url -> keys.add(key("url", url.toString())));
        }
        return keys;
    }

    /** A short one: an address may be longer than a value can be. */
    private static String key(String part, String value) {
        return Long.toHexString(number(part + ":" + value));
    }

    private static long number(String text) {
        return StringHelper.murmurhash3_x64_128(new BytesRef(text))[0];
    }

    ArticleChange put(Article article, List<Statement> statements) throws Exception {
        Set<String> before = before(article);
        Predicate<Article> outdated = other -> other.isTheSameAs(article) && !told.contains(number(other));
        List<Change> changes = new ArrayList<>(statements.size());
        for (Statement statement : statements) {
            changes.add(tell(article, statement, outdated));
            before.remove(statement.id());
        }
        long removed = 0;
        long kept = 0;
        for (String id : before) {
            PendingChanges.Stored stored = pending.find(id);
            Optional<Tellings> old = stored.exists() ? Optional.of(pending.load(stored)) : Optional.empty();
            if (old.isEmpty() || old.get().articles().stream().noneMatch(outdated)) {
                continue;
            }
            Optional<Tellings> others = old.get().without(outdated);
            if (others.isPresent()) {
                pending.put(stored, pending.encode(others.get()));
                kept++;
            } else {
                pending.delete(stored);
                removed++;
            }
        }
        told.add(number(article));
        return new ArticleChange(changes, removed, kept);
    }

    private Change tell(Article article, Statement statement, Predicate<Article> outdated) throws Exception {
        PendingChanges.Stored stored = pending.find(statement.id());
        StatementDocuments.Encoded now = pending.encode(Tellings.of(article, statement));
        if (!stored.exists()) {
            pending.put(stored, now);
            return Change.ADDED;
        }
        if (stored.print() == now.print()) {
            return Change.UNCHANGED;
        }
        Tellings old = pending.load(stored);
        return pending.replace(stored, old.statement(), old.after(article, statement, outdated));
    }

    private static long number(Article article) {
        return number(String.join("\n", keys(List.of(article))));
    }

    /** The statements that the article, or what may be a version of it, told as of the last commit, by their ids. */
    private Set<String> before(Article article) throws Exception {
        DirectoryReader committed = pending.committed();
        Set<String> ids = new LinkedHashSet<>();
        for (String key : keys(List.of(article))) {
            addOf(new BytesRef(key), committed, ids);
        }
        return ids;
    }

    private static void addOf(BytesRef key, DirectoryReader committed, Set<String> ids) throws IOException {
        StoredFields stored = committed.storedFields();
        for (LeafReaderContext leaf : committed.leaves()) {
            Terms terms = leaf.reader().terms(Fields.ARTICLE);
            TermsEnum values = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (values.seekExact(key)) {
                PostingsEnum docs = values.postings(null, PostingsEnum.NONE);
                Bits live = leaf.reader().getLiveDocs();
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        ids.add(StoredStatements.load(stored, leaf.docBase + doc)
                                .id());
                    }
                }
            }
        }
    }

    /** To be called after a commit and after everything was undone. */
    void forget() {
        told.clear();
    }
}
