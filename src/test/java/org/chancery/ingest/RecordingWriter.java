package org.chancery.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.search.Selection;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Article;
import org.chancery.statement.Statement;
import org.chancery.statement.Tellings;

/** The contract of a writer in its plainest form: statements in memory. Selections it does not know. */
public class RecordingWriter implements StatementWriter {
    private Map<String, Tellings> committed = new LinkedHashMap<>();
    private Map<String, Tellings> current = new LinkedHashMap<>();
    private final Set<Article> told = new HashSet<>();
    private int commits;

    @Override
    public Change put(Statement statement) {
        return put(Tellings.ofRecords(statement), old -> old.after(statement));
    }

    private Change put(Tellings alone, UnaryOperator<Tellings> after) {
        Statement statement = alone.statement();
        Tellings old = current.get(statement.id());
        if (old == null) {
            current.put(statement.id(), alone);
            return Change.ADDED;
        }
        Tellings now = after.apply(old);
        boolean same = old.statement().saysTheSameAs(now.statement());
        current.put(statement.id(), now);
        if (now.equals(old)) {
            return Change.UNCHANGED;
        }
        boolean more =
                now.statement().sources().size() > old.statement().sources().size();
        return same && more ? Change.MERGED : Change.REPLACED;
    }

    @Override
    public ArticleChange putArticle(Article article, List<Statement> statements) {
        Predicate<Article> outdated = other -> other.isTheSameAs(article) && !told.contains(other);
        Set<String> said = statements.stream().map(Statement::id).collect(Collectors.toSet());
        List<Change> changes = new ArrayList<>();
        for (Statement statement : statements) {
            changes.add(put(Tellings.of(article, statement), old -> old.after(article, statement, outdated)));
        }
        long removed = 0;
        long kept = 0;
        for (String id : committed.keySet()) {
            Tellings old = current.get(id);
            if (old != null && !said.contains(id) && old.articles().stream().anyMatch(outdated)) {
                Optional<Tellings> others = old.without(outdated);
                removed += others.isPresent() ? 0 : 1;
                kept += others.isPresent() ? 1 : 0;
                replace(id, others);
            }
        }
        told.add(article);
        return new ArticleChange(changes, removed, kept);
    }

    private void replace(String id, Optional<Tellings> by) {
        if (by.isPresent()) {
            current.put(id, by.get());
        } else {
            current.remove(id);
        }
    }

    @Override
    public boolean delete(String id) {
        return current.remove(id) != null;
    }

    @Override
    public long deleteSource(String sourceId) {
        long changed = 0;
        for (Tellings old : List.copyOf(current.values())) {
            Optional<Tellings> others = old.withoutSource(sourceId);
            if (!others.equals(Optional.of(old))) {
                changed++;
                replace(old.statement().id(), others);
            }
        }
        return changed;
    }

    @Override
    public long delete(Selection selection) {
        throw new UnsupportedOperationException("selections need an engine");
    }

    @Override
    public void commit() {
        committed = new LinkedHashMap<>(current);
        told.clear();
        commits++;
    }

    @Override
    public void rollback() {
        current = new LinkedHashMap<>(committed);
        told.clear();
    }

    @Override
    public void close() {
        rollback();
    }

    /** What is durable, in the order in which it came. */
    public List<Statement> committed() {
        return committed.values().stream().map(Tellings::statement).toList();
    }

    /** How often there was a commit. */
    int commits() {
        return commits;
    }
}
