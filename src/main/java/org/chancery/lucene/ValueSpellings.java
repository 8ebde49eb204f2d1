package org.chancery.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.authority.Edits;
import org.chancery.authority.Names;
import org.chancery.lucene.NameRows.Row;
import org.chancery.lucene.Spellings.Spelling;
import org.chancery.query.QueryField;
import org.chancery.query.QueryNode.FieldValue;
import org.chancery.search.Dimension;

/** Finds names that are written nearly like the value of a field in a query. For one request in one thread. */
final class ValueSpellings {
    private static final int SHORTEST = 4;
    private static final int LONG = 6;

    private final NameRows rows;

    ValueSpellings(NameRows rows) {
        this.rows = rows;
    }

    /** The nearest names or ends of names, nearest first and equally near ones by frequency; at most {@code limit}. */
    List<Spelling> near(FieldValue value, int limit) {
        String key = Names.key(value.value());
        if (key.length() < SHORTEST) {
            return List.of();
        }
        Set<Dimension> dimensions = dimensions(value.field());
        int most = key.length() < LONG ? 1 : 2;
        List<Spelling> found = new ArrayList<>();
        rows.beginningWith("", (row, count) -> {
            int edits = dimensions.contains(row.dimension()) ? Edits.distance(key, row.key(), most) : most + 1;
            if (edits <= most) {
                found.add(new Spelling(written(row), edits, count));
            }
        });
        Set<String> seen = new HashSet<>();
        return found.stream()
                .sorted(Comparator.comparingDouble(Spelling::edits)
                        .thenComparing(
                                Comparator.comparingInt(Spelling::statements).reversed())
                        .thenComparing(Spelling::word))
                .filter(each -> seen.add(each.word()))
                .limit(limit)
                .toList();
    }

    /** A name that begins the row as it is written, unless it could not stand in a query; else its key. */
    private static String written(Row row) {
        boolean plain = row.name().codePoints().allMatch(c -> Character.isLetterOrDigit(c) || " -'’.".indexOf(c) >= 0);
        return row.whole() && plain ? row.name() : row.key();
    }

    private static Set<Dimension> dimensions(QueryField field) {
        return switch (field) {
            case SPEAKER -> Set.of(Dimension.SPEAKER);
            case COUNTRY -> Set.of(Dimension.COUNTRY);
            case ORGANISATION -> Set.of(Dimension.ORGANISATION);
            case GROUP -> Set.of(Dimension.GROUP);
            case TOPIC -> Set.of(Dimension.TOPIC);
            case ABOUT -> Set.of(Dimension.SPEAKER, Dimension.COUNTRY);
            case SOURCE, LANG, KIND -> Set.of();
        };
    }
}
