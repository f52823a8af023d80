package org.rapporteur.ui.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Controls for the items of a list that changes, one after the other. An item that stays keeps its control, and with it the keyboard
 * and what is being typed; items are told apart by {@code equals}.
 *
 * @param <T> the items
 * @param <P> what shows an item
 */
public final class Repeated<T, P extends Repeated.Part> {

    /** The control of one item. */
    public interface Part {

        /** What is laid out. */
        Control control();

        /** Shows what has changed. */
        void refresh();
    }

    private final Composite parent;
    private final BiFunction<Composite, T, P> make;
    private final Map<T, P> parts = new LinkedHashMap<>();

    /**
     * @param parent holds the controls and nothing else
     * @param make makes the control of an item
     */
    public Repeated(Composite parent, BiFunction<Composite, T, P> make) {
        this.parent = parent;
        this.make = make;
    }

    /**
     * Shows a list.
     *
     * @param items the items, no two equal
     * @return whether controls came or went, so that the page must be laid out anew
     */
    public boolean show(List<T> items) {
        boolean changed = !List.copyOf(parts.keySet()).equals(items);
        if (changed) {
            parts.keySet().stream().filter(item -> !items.contains(item)).toList().forEach(gone -> parts.remove(gone).control().dispose());
            arrange(items);
        }
        parts.values().forEach(Part::refresh);
        return changed;
    }

    private void arrange(List<T> items) {
        var before = new LinkedHashMap<>(parts);
        parts.clear();
        Control last = null;
        for (T item : items) {
            P part = before.containsKey(item) ? before.get(item) : make.apply(parent, item);
            parts.put(item, part);
            if (last == null) {
                part.control().moveAbove(null);
            } else {
                part.control().moveBelow(last);
            }
            last = part.control();
        }
    }

    /** What shows an item; empty when it is not shown. */
    public Optional<P> part(T item) {
        return Optional.ofNullable(parts.get(item));
    }

    /** The items shown, in their order. */
    public List<T> items() {
        return new ArrayList<>(parts.keySet());
    }
}
