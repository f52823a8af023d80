package org.rapporteur.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** What an inquiry found once. Safe for use by several threads; two may find the same at the same time, and the first is kept. */
public final class Memory {

    private record Key(Class<?> owner, Object key) {
    }

    private final Map<Key, Object> found = new HashMap<>();

    <T> T once(Class<?> owner, Object key, Supplier<T> find) {
        var place = new Key(owner, key);
        Object known = look(place);
        if (known == null) {
            // outside the lock: finding one thing may ask for another
            known = keep(place, Objects.requireNonNull(find.get()));
        }
        @SuppressWarnings("unchecked")
        T value = (T) known;
        return value;
    }

    private synchronized Object look(Key key) {
        return found.get(key);
    }

    private synchronized Object keep(Key key, Object value) {
        Object first = found.putIfAbsent(key, value);
        return first == null ? value : first;
    }
}
