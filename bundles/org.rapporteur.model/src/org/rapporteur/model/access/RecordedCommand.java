package org.rapporteur.model.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Whatever changes a dossier, as one command that can be undone and redone: the edits of an import, what mends a finding, a wizard's
 * work. The changes are taken down while they are made, so that the cost grows with them and not with the dossier. When the work
 * fails, what it has changed so far is taken back.
 */
public final class RecordedCommand extends AbstractCommand {

    private final Changes changes;
    private final Runnable work;
    private final List<Step> steps = new ArrayList<>();
    private final Set<Object> affected = new LinkedHashSet<>();

    /** One change, which can be taken back and made again. */
    private interface Step {
        void undo();

        void redo();
    }

    /**
     * A command.
     *
     * @param label what it does, for the menu that undoes it
     * @param changes tells the changes of the dossier
     * @param work changes the dossier; done once, when the command is executed
     */
    public RecordedCommand(String label, Changes changes, Runnable work) {
        super(label);
        this.changes = changes;
        this.work = work;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        Runnable end = changes.listen(this::note);
        try {
            work.run();
        } catch (RuntimeException | Error failed) {
            end.run();
            undo();
            throw failed;
        } finally {
            end.run();
        }
    }

    @Override
    public void undo() {
        steps.reversed().forEach(Step::undo);
    }

    @Override
    public void redo() {
        steps.forEach(Step::redo);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return List.copyOf(affected);
    }

    /** The other end of a containment is not noted: it follows the containment. */
    private void note(Notification change) {
        if (change.getFeature() instanceof EStructuralFeature feature && change.getNotifier() instanceof EObject object
                && !(feature instanceof EReference reference && reference.isContainer())) {
            affected.add(object);
            steps.add(feature.isMany() ? many(object, feature, change) : single(object, feature, change));
        }
    }

    private static Step single(EObject object, EStructuralFeature feature, Notification change) {
        boolean wasSet = change.wasSet();
        Object before = change.getOldValue();
        Object after = change.getNewValue();
        boolean unset = change.getEventType() == Notification.UNSET;
        return new Step() {
            @Override
            public void undo() {
                put(wasSet, before);
            }

            @Override
            public void redo() {
                put(!unset, after);
            }

            private void put(boolean set, Object value) {
                if (set) {
                    object.eSet(feature, value);
                } else {
                    object.eUnset(feature);
                }
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static Step many(EObject object, EStructuralFeature feature, Notification change) {
        var list = (EList<Object>) object.eGet(feature);
        int at = change.getPosition();
        Object before = change.getOldValue();
        Object after = change.getNewValue();
        return switch (change.getEventType()) {
            case Notification.ADD -> step(() -> list.remove(at), () -> list.add(at, after));
            case Notification.REMOVE -> step(() -> list.add(at, before), () -> list.remove(at));
            case Notification.SET -> step(() -> list.set(at, before), () -> list.set(at, after));
            case Notification.MOVE -> {
                int from = ((Integer) before).intValue();
                yield step(() -> list.move(from, at), () -> list.move(at, from));
            }
            case Notification.ADD_MANY -> {
                List<Object> added = List.copyOf((Collection<Object>) after);
                yield step(() -> removeFrom(list, at, added.size()), () -> list.addAll(at, added));
            }
            case Notification.REMOVE_MANY -> {
                List<Object> removed = List.copyOf((Collection<Object>) before);
                int[] places = after instanceof int[] some ? some.clone() : range(removed.size());
                yield step(() -> insert(list, places, removed), () -> remove(list, places));
            }
            default -> throw new IllegalStateException("A change of kind " + change.getEventType() + " cannot be undone.");
        };
    }

    private static int[] range(int size) {
        return IntStream.range(0, size).toArray();
    }

    private static void removeFrom(List<Object> list, int at, int count) {
        for (int i = at + count - 1; i >= at; i--) {
            list.remove(i);
        }
    }

    private static void insert(List<Object> list, int[] places, List<Object> values) {
        for (int i = 0; i < places.length; i++) {
            list.add(places[i], values.get(i));
        }
    }

    private static void remove(List<Object> list, int[] places) {
        for (int i = places.length - 1; i >= 0; i--) {
            list.remove(places[i]);
        }
    }

    private static Step step(Runnable undo, Runnable redo) {
        return new Step() {
            @Override
            public void undo() {
                undo.run();
            }

            @Override
            public void redo() {
                redo.run();
            }
        };
    }
}
