package org.chancery.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chancery.authority.Names;
import org.chancery.search.Dimension;

/**
 * The names that stand for something in one state of the index, sorted so that those with a word that begins in some way
 * are found at once. Immutable.
 */
final class NameRows {
    private static final Comparator<Row> ORDER = Comparator.comparing(Row::key);

    private final Row[] rows;
    private final int[] counts;

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

    /** Takes rows. */
    interface Sink {
        /** Takes a row whose value that many statements have. */
        void accept(Row row, int count);
    }

    private NameRows(Row[] rows, int[] counts) {
        this.rows = rows;
        this.counts = counts;
    }

    /** The rows of all words of all names of these, sorted. */
    static List<Row> rows(List<KnownNames.Named> named) {
        List<Row> rows = new ArrayList<>();
        for (KnownNames.Named each : named) {
            each.names().forEach(name -> add(each, name, rows));
            each.codes().forEach(code -> add(each, code, rows));
        }
        rows.sort(ORDER);
        return List.copyOf(rows);
    }

    private static void add(KnownNames.Named named, String name, List<Row> rows) {
        String key = Names.key(name);
        int start = 0;
        while (start < key.length()) {
            rows.add(new Row(key.substring(start), start == 0, name, named.dimension(), named.id(), named.label()));
            int blank = key.indexOf(' ', start);
            start = blank < 0 ? key.length() : blank + 1;
        }
    }

    /** Those of the rows whose values are in use. */
    static NameRows inUse(List<Row> known, List<Row> others, ValuesInUse values) {
        List<Row> all = new ArrayList<>();
        for (List<Row> rows : List.of(known, others)) {
            for (Row row : rows) {
                if (values.count(row.dimension(), row.id()) > 0) {
                    all.add(row);
                }
            }
        }
        all.sort(ORDER);
        int[] counts = new int[all.size()];
        Arrays.setAll(
                counts, i -> values.count(all.get(i).dimension(), all.get(i).id()));
        return new NameRows(all.toArray(Row[]::new), counts);
    }

    /** Shows every row whose key begins with {@code prefix}, in the order of keys. */
    void beginningWith(String prefix, Sink sink) {
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
            sink.accept(rows[low], counts[low]);
            low++;
        }
    }
}
