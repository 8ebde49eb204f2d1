package org.chancery.lucene;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.statement.Statement;
import org.jspecify.annotations.Nullable;

/** The statements written last, since they cannot be read back before the index has been refreshed. For use by one thread. */
final class RecentStatements {
    private static final int MOST_BYTES = 16 << 20;

    private final Map<Long, Recent> byKey = new LinkedHashMap<>();
    private long bytes;

    private record Recent(Statement statement, int bytes) {}

    /** Remembers a statement of so many bytes under the number of its id, and forgets those for which there is no room. */
    void put(long key, Statement statement, int size) {
        remove(key);
        byKey.put(key, new Recent(statement, size));
        bytes += size;
        for (Iterator<Recent> oldest = byKey.values().iterator(); bytes > MOST_BYTES && byKey.size() > 1; ) {
            bytes -= oldest.next().bytes();
            oldest.remove();
        }
    }

    /** The statement of that number, if it is remembered. */
    @Nullable
    Statement find(long key) {
        Recent recent = byKey.get(key);
        return recent == null ? null : recent.statement();
    }

    void remove(long key) {
        Recent recent = byKey.remove(key);
        if (recent != null) {
            bytes -= recent.bytes();
        }
    }

    void clear() {
        byKey.clear();
        bytes = 0;
    }
}
