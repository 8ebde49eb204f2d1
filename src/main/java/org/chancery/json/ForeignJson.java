package org.chancery.json;

import com.google.gson.stream.JsonToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records of other people's shape: the reading of the columns that a mapping looks at. */
public final class ForeignJson {
    private final StrictReader in;
    private final Set<String> columns;
    private final Map<String, List<String>> values = new HashMap<>();

    private ForeignJson(StrictReader in, Set<String> columns) {
        this.in = in;
        this.columns = columns;
    }

    /**
     * The values of every key of a record: of {@code columns} as they stand, numbers as they are written, none for null;
     * of other keys none. A key within an object has the name of both with a dot between. Throws {@link JsonFault} on what is not strictly
     * JSON, and on a column whose array holds more than plain values.
     */
    public static Map<String, List<String>> decode(String json, Set<String> columns) {
        return StrictReader.read(json, in -> {
            ForeignJson record = new ForeignJson(in, columns);
            in.object(record::member);
            return record.values;
        });
    }

    private void member(String name) {
        if (in.peek() == JsonToken.BEGIN_OBJECT) {
            in.object(key -> member(name + "." + key));
        } else if (columns.contains(name)) {
            List<String> found = new ArrayList<>(1);
            in.oneOrMany(() -> found.add(in.scalar()));
            values.put(name, found);
        } else {
            values.put(name, List.of());
            in.skip();
        }
    }
}
