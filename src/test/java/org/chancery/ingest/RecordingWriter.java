package org.chancery.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.search.Selection;
import org.chancery.search.StatementWriter;
import org.chancery.statement.Source;
import org.chancery.statement.Statement;

/** The contract of a writer in its plainest form: statements in memory. Selections it does not know. */
class RecordingWriter implements StatementWriter {
    private Map<String, Statement> committed = new LinkedHashMap<>();
    private Map<String, Statement> current = new LinkedHashMap<>();
    private int commits;

    @Override
    public Change put(Statement statement) {
        Statement known = current.get(statement.id());
        if (known == null) {
            current.put(statement.id(), statement);
            return Change.ADDED;
        }
        if (!known.saysTheSameAs(statement)) {
            current.put(statement.id(), statement);
            return Change.REPLACED;
        }
        Statement united = known.withTelling(statement);
        current.put(statement.id(), united);
        if (united.equals(known)) {
            return Change.UNCHANGED;
        }
        return united.sources().size() > known.sources().size() ? Change.MERGED : Change.REPLACED;
    }

    @Override
    public boolean delete(String id) {
        return current.remove(id) != null;
    }

    @Override
    public long deleteSource(String sourceId) {
        long changed = 0;
        for (Statement statement : List.copyOf(current.values())) {
            List<Source> left = statement.sources().stream()
                    .filter(s -> !s.id().equals(sourceId))
                    .toList();
            if (left.size() < statement.sources().size()) {
                changed++;
                if (left.isEmpty()) {
                    current.remove(statement.id());
                } else {
                    current.put(
                            statement.id(), statement.toBuilder().sources(left).build());
                }
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
        commits++;
    }

    @Override
    public void rollback() {
        current = new LinkedHashMap<>(committed);
    }

    @Override
    public void close() {
        rollback();
    }

    /** What is durable, in the order in which it came. */
    List<Statement> committed() {
        return List.copyOf(committed.values());
    }

    /** How often there was a commit. */
    int commits() {
        return commits;
    }
}
