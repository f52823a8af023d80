package org.rapporteur.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.Identified;

/**
 * Where the rows of a table come from, and where new ones go.
 *
 * @param <T> kind of the rows
 * @param all the rows there are now, in the dossier's order
 * @param slot where a new row goes, given the row after which it is wanted; empty: rows cannot be added
 * @param make makes a new row; called while a step is recorded, before the row is put into its slot
 * @param grows whether rows can be added and removed at all
 */
public record Rows<T extends EObject>(Supplier<List<T>> all, Function<Optional<T>, Optional<Slot>> slot, Function<Slot, T> make,
        boolean grows) {

    /**
     * A place in the dossier.
     *
     * @param owner what holds the rows
     * @param feature the list of the owner that holds them
     * @param index place in the list; at its end or beyond: the end
     */
    public record Slot(EObject owner, EReference feature, int index) {

        /** Puts an object there. */
        @SuppressWarnings("unchecked") // the feature holds objects of this kind
        void put(EObject object) {
            var list = (List<EObject>) owner.eGet(feature);
            list.add(Math.min(index, list.size()), object);
        }

        /** The place behind this one. */
        Slot next() {
            return new Slot(owner, feature, index + 1);
        }
    }

    /**
     * The objects of one list.
     *
     * @param type kind of the rows
     * @param owner what holds them; empty: there are none
     * @param feature the list
     */
    public static <T extends EObject> Rows<T> of(Class<T> type, Supplier<Optional<? extends EObject>> owner, EReference feature) {
        return new Rows<>(() -> owner.get().map(holder -> objects(type, holder, feature)).orElse(List.of()),
                after -> owner.get().map(holder -> new Slot(holder, feature, behind(holder, feature, after))),
                slot -> identified(type.cast(EcoreUtil.create(feature.getEReferenceType()))), true);
    }

    /**
     * Rows that can be changed but neither added nor removed.
     *
     * @param all the rows
     */
    public static <T extends EObject> Rows<T> fixed(Supplier<List<T>> all) {
        return new Rows<>(all, after -> Optional.empty(), slot -> {
            throw new UnsupportedOperationException();
        }, false);
    }

    /** What is known by an identifier gets one that nothing else has. */
    private static <T extends EObject> T identified(T object) {
        if (object instanceof Identified one) {
            one.setId(UUID.randomUUID().toString());
        }
        return object;
    }

    private static <T> List<T> objects(Class<T> type, EObject holder, EReference feature) {
        return ((List<?>) holder.eGet(feature)).stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static int behind(EObject holder, EReference feature, Optional<? extends EObject> after) {
        var list = (List<?>) holder.eGet(feature);
        return after.map(list::indexOf).filter(index -> index >= 0).map(index -> index + 1).orElse(list.size());
    }
}
