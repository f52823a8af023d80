package org.rapporteur.ui.explorer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Dragging in the tree, where it means something. */
final class ExplorerDrag {

    private final TreeViewer tree;
    private final Supplier<Optional<Moves>> moves;

    ExplorerDrag(TreeViewer tree, Supplier<Optional<Moves>> moves) {
        this.tree = tree;
        this.moves = moves;
    }

    void register() {
        Transfer[] transfers = { LocalSelectionTransfer.getTransfer() };
        tree.addDragSupport(DND.DROP_MOVE | DND.DROP_LINK, transfers, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(tree.getSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        var drop = new ViewerDropAdapter(tree) {
            @Override
            public boolean validateDrop(Object target, int operation, TransferData type) {
                return target != null && moves.get().filter(possible -> possible.means(dragged(), target)).isPresent();
            }

            @Override
            public boolean performDrop(Object data) {
                return moves.get().filter(possible -> possible.move(dragged(), getCurrentTarget())).isPresent();
            }
        };
        drop.setFeedbackEnabled(false); // between two things means nothing
        tree.addDropSupport(DND.DROP_MOVE | DND.DROP_LINK, transfers, drop);
    }

    private static List<?> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection ? selection.toList() : List.of();
    }
}
