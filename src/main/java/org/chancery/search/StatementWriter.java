package org.chancery.search;

import java.util.List;
import org.chancery.statement.Article;
import org.chancery.statement.Statement;

/**
 * Changes what is stored. What was put or deleted becomes visible and durable together, on {@link #commit}; without it,
 * nothing changes. For use by one thread at a time; only one writer exists per index.
 *
 * <p>Methods throw {@link SearchException.Unavailable} or {@link SearchException.NoRoom} when the index cannot be written; everything since the last commit
 * is then undone.
 */
public interface StatementWriter extends AutoCloseable {
    /** What became of a statement that was put. */
    enum Change {
        ADDED,
        /** The same thing was known, but not from all these sources: they were united. */
        MERGED,
        /** A statement of the same id said something else, or the same with other fields or another telling of a source. */
        REPLACED,
        /** Exactly this was known already. */
        UNCHANGED
    }

    /**
     * Stores a statement. One of the same id that {@linkplain Statement#saysTheSameAs says the same} is united with it by
     * {@link Statement#withTelling}; any other of the same id is replaced, with
     * what articles told of it. One that was made of what an article tells, with its extraction, changes that and stays the article's.
     */
    Change put(Statement statement);

    /**
     * What became of what an article tells.
     *
     * @param changes of the statements that it tells, in their order
     * @param removed how many statements it told before and does not any more, that nobody else tells: they are gone
     * @param kept how many others it does not tell any more; they lost it as a source and stay
     */
    record ArticleChange(List<Change> changes, long removed, long kept) {
        public ArticleChange {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Stores what is said in an article, in place of all that it told before, in this version or an earlier one
     * ({@link Article#isTheSameAs}): each statement as by {@link #put}, but what other articles and records tell of it is kept apart and
     * stays. What was told since the last commit is no earlier version: of articles that are read together none
     * takes the place of another.
     *
     * @param article the article
     * @param statements all that it tells, no id twice
     */
    ArticleChange putArticle(Article article, List<Statement> statements);

    /** Deletes the statement of that id; whether there was one. */
    boolean delete(String id);

    /** Takes a source away from every statement; those without another source are deleted. Returns how many were changed or deleted. */
    long deleteSource(String sourceId);

    /** Deletes a selection, with the uncertain where it names no confidence; returns how many there were. */
    long delete(Selection selection);

    /** Makes everything since the last commit durable and visible. Does nothing where nothing changed. */
    void commit();

    /** Undoes everything since the last commit. */
    void rollback();

    /** Undoes what was not committed and lets go of the index. */
    @Override
    void close();
}
