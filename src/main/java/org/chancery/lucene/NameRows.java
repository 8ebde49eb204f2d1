package org.chancery.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.authority.Names;
import org.chancery.search.Dimension;

/** Names sorted so that those with a word that begins in some way are found at once. Immutable. */
final class NameRows {
    private static final Comparator<Row> ORDER = Comparator.comparing(Row::key);

    private final Row[] rows;

    /**
     * A name from one of its words on.
     *
     * @param key what is compared, from that word on
     * @param whole whether that is the first word
     * @param name the whole name as written
     * @param dimension the dimension of the value that it names
     * @param id the value
     * @param label what the value is called otherwise
     */
    record Row(String key, boolean whole, String name, Dimension dimension, String id, String label) {}

    private NameRows(Row[] rows) {
        this.rows = rows;
    }

    /** Rows of all words of all these names. */
    static NameRows of(List<KnownNames.Named> named) {
        List<Row> rows = new ArrayList<>();
        for (KnownNames.Named each : named) {
            each.names().forEach(name -> add(each, name, rows));
            each.codes().forEach(code -> add(each, code, rows));
        }
        Row[] sorted = rows.toArray(Row[]::new);
        Arrays.sort(sorted, ORDER);
        return new NameRows(sorted);
    }

    private static void add(KnownNames.Named named, String name, List<Row> rows) {
        String key = Names.key(name);
        for (int start = 0; start < key.length(); start = key.indexOf(' ', start) + 1) {
            rows.add(new Row(key.substring(start), start == 0, name, named.dimension(), named.id(), named.label()));
            if (key.indexOf(' ', start) < 0) {
                return;
            }
        }
    }

    /** Shows every row whose key begins with {@code prefix}, in the order of keys. */
    void beginningWith(String prefix, Consumer<Row> consumer) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows[middle].key().compareTo(prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        while (low < rows.length && rows[low].key().startsWith(prefix)) {
            consumer.accept(rows[low++]);
        }
    }
}
