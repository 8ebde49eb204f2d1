package org.chancery.authority;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers what a function gave. When it is full, it forgets all: what is asked again and again is soon back. Safe for use
 * by several threads.
 *
 * @param <K> what the function is given
 * @param <V> what it gives
 */
final class Memo<K, V> {
    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final int size;
    private final Function<K, V> function;

    /** Remembers about {@code size} results. */
    Memo(int size, Function<K, V> function) {
        this.size = size;
        this.function = function;
    }

    V of(K key) {
        V value = known.get(key);
        if (value == null) {
            value = function.apply(key);
            if (known.size() >= size) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }
}
