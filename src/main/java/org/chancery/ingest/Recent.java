package org.chancery.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what was made of the last keys asked for, since records that follow each other mostly name the same. */
final class Recent<K, V> {
    private static final int SIZE = 4096;

    private final Map<K, V> values = new LinkedHashMap<>(SIZE, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > SIZE;
        }
    };

    /** The value of that key, made by {@code maker} unless it is remembered. */
    V get(K key, Function<K, V> maker) {
        V value = values.get(key);
        if (value == null) {
            value = maker.apply(key);
            values.put(key, value);
        }
        return value;
    }
}
