package org.chancery.lucene;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements written last, since they cannot be read back before the index has been refreshed. For use by one thread. */
final class RecentStatements {
    private static final int MOST_BYTES = 16 << 20;

    private final Map<Long, StatementDocuments.Encoded> byKey = new LinkedHashMap<>();
    private long bytes;

    /** Remembers a statement under the number of its id, and forgets those for which there is no room. */
    void put(long key, StatementDocuments.Encoded statement) {
        remove(key);
        byKey.put(key, statement);
        bytes += statement.bytes().length;
        for (Iterator<StatementDocuments.Encoded> oldest = byKey.values().iterator();
                bytes > MOST_BYTES && byKey.size() > 1; ) {
            bytes -= oldest.next().bytes().length;
            oldest.remove();
        }
    }

    /** The statement of that number, if it is remembered. */
    StatementDocuments.@Nullable Encoded find(long key) {
        return byKey.get(key);
    }

    void remove(long key) {
        StatementDocuments.Encoded recent = byKey.remove(key);
        if (recent != null) {
            bytes -= recent.bytes().length;
        }
    }

    void clear() {
        byKey.clear();
        bytes = 0;
    }
}
