package org.rapporteur.analysis.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives equal values one number each, so that millions of cells share a few of them. Safe for use by several threads. */
final class Numbered<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    synchronized int number(T value) {
        return numbers.computeIfAbsent(value, fresh -> {
            values.add(fresh);
            return values.size() - 1;
        });
    }

    synchronized T value(int number) {
        return values.get(number);
    }
}
