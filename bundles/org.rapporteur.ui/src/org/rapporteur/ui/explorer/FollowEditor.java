package org.rapporteur.ui.explorer;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.rapporteur.model.Identified;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.parts.DossierInput;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.Pieces;

/** Selects in the explorer what the active editor edits, and brings the editor of what is selected to the front, if it is open. */
final class FollowEditor implements IPartListener2 {

    private final TreeViewer tree;
    private final IWorkbenchPage page;
    private final CurrentDossier current;
    private final ISelectionChangedListener bring = event -> bring();
    private IAction action;

    FollowEditor(TreeViewer tree, IWorkbenchPage page, CurrentDossier current) {
        this.tree = tree;
        this.page = page;
        this.current = current;
    }

    void register(IActionBars bars, Texts texts) {
        action = new Action(texts.text("action.link"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                follow();
            }
        };
        action.setImageDescriptor(Icons.descriptor("link"));
        action.setToolTipText(texts.text("action.link"));
        action.setChecked(true);
        bars.getToolBarManager().add(action);
        page.addPartListener(this);
        tree.addPostSelectionChangedListener(bring);
    }

    private Optional<EObject> edited(IEditorPart editor) {
        return editor != null && editor.getEditorInput() instanceof DossierInput input
                ? current.session().filter(input::isOf).flatMap(session -> {
                    var dossier = session.dossier();
                    return java.util.stream.Stream.<Identified>concat(dossier.getRegions().stream(),
                            dossier.getRegister() == null ? java.util.stream.Stream.of() : dossier.getRegister().getParties().stream())
                            .filter(object -> input.id().equals(object.getId())).findFirst();
                }) : Optional.empty();
    }

    /** Soon: where a group of many is opened for it, the editor is to be seen first. */
    private void follow() {
        Pieces.of(tree.getControl().getDisplay()).add(tree.getControl(), () -> select(page.getActiveEditor()));
    }

    private void select(IEditorPart editor) {
        edited(editor).filter(object -> !isSelectedOrAbove(object)).ifPresent(object -> tree.setSelection(new StructuredSelection(object), true));
    }

    /** Something inside the region is selected: it is not lost for the region. */
    private boolean isSelectedOrAbove(EObject object) {
        return ((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof EObject selected
                && org.eclipse.emf.ecore.util.EcoreUtil.isAncestor(object, selected);
    }

    private void bring() {
        if (action.isChecked() && page.getActivePart() != null && page.getActivePart().getSite().getId().equals(ExplorerView.ID)
                && ((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof EObject selected) {
            for (var reference : page.getEditorReferences()) {
                if (edited(reference.getEditor(false)).filter(object -> object == selected).isPresent()) {
                    page.bringToTop(reference.getEditor(false));
                }
            }
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (action.isChecked() && part.getPart(false) instanceof IEditorPart) {
            follow();
        }
    }

    void dispose() {
        page.removePartListener(this);
    }
}
