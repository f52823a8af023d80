package org.rapporteur.ui.page;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;

/** Dragging objects of the dossier from one control of a page to another. What can be dragged must be possible by keyboard as well. */
public final class Dragging {

    private static final Transfer[] OBJECTS = { LocalSelectionTransfer.getTransfer() };

    private Dragging() {
    }

    /**
     * Lets an object be dragged out of a control.
     *
     * @param control the control
     * @param dragged the object, asked when dragging begins; empty: nothing can be dragged now
     */
    public static void from(Control control, Supplier<Optional<? extends EObject>> dragged) {
        var source = new DragSource(control, DND.DROP_MOVE);
        source.setTransfer(OBJECTS);
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                var object = dragged.get();
                event.doit = object.isPresent();
                LocalSelectionTransfer.getTransfer().setSelection(object.<StructuredSelection>map(StructuredSelection::new)
                        .orElse(StructuredSelection.EMPTY));
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
    }

    /**
     * Lets objects be dropped on a control.
     *
     * @param control the control
     * @param accepts whether an object may be dropped there
     * @param dropped what happens then
     */
    public static void onto(Control control, Predicate<EObject> accepts, Consumer<EObject> dropped) {
        target(control, (object, line) -> accepts.test(object), (object, line) -> dropped.accept(object));
    }

    /**
     * Lets objects be dropped on the lines of a tree, each of which shows an object.
     *
     * @param tree the tree
     * @param accepts whether an object may be dropped on that of a line; empty: below all lines
     * @param dropped what happens then
     */
    public static void ontoLines(Tree tree, BiPredicate<EObject, Optional<EObject>> accepts, BiConsumer<EObject, Optional<EObject>> dropped) {
        target(tree, accepts, dropped);
    }

    private static void target(Control control, BiPredicate<EObject, Optional<EObject>> accepts, BiConsumer<EObject, Optional<EObject>> dropped) {
        var target = new DropTarget(control, DND.DROP_MOVE);
        target.setTransfer(OBJECTS);
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.detail = dragged().filter(object -> accepts.test(object, line(event))).isPresent() ? DND.DROP_MOVE : DND.DROP_NONE;
            }

            @Override
            public void drop(DropTargetEvent event) {
                dragged().filter(object -> accepts.test(object, line(event))).ifPresent(object -> dropped.accept(object, line(event)));
            }
        });
    }

    private static Optional<EObject> line(DropTargetEvent event) {
        return event.item != null && event.item.getData() instanceof EObject object ? Optional.of(object) : Optional.empty();
    }

    private static Optional<EObject> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof StructuredSelection selection
                && selection.getFirstElement() instanceof EObject object ? Optional.of(object) : Optional.empty();
    }
}
