package org.rapporteur.ui.explorer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.Document;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Programme;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.DossierException;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.parts.Clip;
import org.rapporteur.ui.problem.Problems;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.Deletion;
import org.rapporteur.ui.session.DossierSession;

/** What can be done with the things in the tree, from its menu and by keys. */
final class ExplorerActions {

    private final ExplorerView view;
    private final TreeViewer tree;
    private final CurrentDossier current;
    private final ExplorerLabels labels;
    private final Texts texts = Texts.of(ExplorerActions.class, Locale.getDefault());

    ExplorerActions(ExplorerView view, TreeViewer tree, CurrentDossier current, ExplorerLabels labels) {
        this.view = view;
        this.tree = tree;
        this.current = current;
        this.labels = labels;
    }

    void register(IActionBars bars, MenuManager menu) {
        Action delete = action("delete", "delete", this::delete);
        Action copy = action("copy", "document", this::copy);
        bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), delete);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.getToolBarManager().add(action("collapse", "collapse", tree::collapseAll));
        tree.addSelectionChangedListener(event -> delete.setEnabled(deletable(selection())));
        delete.setEnabled(false);
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill(shown, delete, copy));
    }

    private void fill(IMenuManager menu, Action delete, Action copy) {
        if (!selection().isEmpty()) {
            menu.add(action("open", "open", view::openSelected));
            if (isWritable() && selection().size() == 1 && holdsMeetings(selection().getFirst())) {
                menu.add(action("newMeeting", "meeting", this::newMeeting));
            }
            menu.add(new Separator());
            menu.add(copy);
            menu.add(delete);
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private Action action(String key, String icon, Runnable work) {
        var action = new Action(texts.text("action." + key), Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(texts.text("action." + key).replace("&", ""));
        return action;
    }

    private List<?> selection() {
        return ((IStructuredSelection) tree.getSelection()).toList();
    }

    private boolean isWritable() {
        return current.session().filter(session -> !session.isReadOnly()).isPresent();
    }

    private static boolean holdsMeetings(Object selected) {
        return selected instanceof Region || selected instanceof Meeting || selected instanceof Series series && series.eContainer() instanceof Region;
    }

    /** The wizard looks by itself what is selected. */
    private void newMeeting() {
        try {
            view.getSite().getService(IHandlerService.class).executeCommand("org.rapporteur.ui.newMeeting", null);
        } catch (CommandException problem) {
            Problems.inWindow().show(problem);
        }
    }

    /** What can go without leaving a hole: not regions, which are installed with their plug-ins, nor countries and sources in use. */
    private boolean deletable(List<?> selected) {
        return isWritable() && !selected.isEmpty() && selected.stream().allMatch(object -> object instanceof Meeting
                || object instanceof Recommendation || object instanceof Document || object instanceof Programme
                || object instanceof Commitment);
    }

    private void delete() {
        if (!deletable(selection())) {
            return;
        }
        DossierSession session = current.session().orElseThrow();
        List<EObject> objects = selection().stream().map(EObject.class::cast).toList();
        String label = objects.size() == 1 ? texts.text("delete.label", labels.name(objects.getFirst()))
                : texts.text("delete.label.several", objects.size());
        try {
            var deletion = new Deletion(session, objects);
            String what = objects.size() == 1 ? labels.name(objects.getFirst()) : label;
            if (deletion.reports() == 0 || MessageDialog.openConfirm(tree.getControl().getShell(), texts.text("delete.title"),
                    texts.text("delete.reports", what, deletion.reports()))) {
                deletion.run(label);
            }
        } catch (DossierException problem) {
            Problems.inWindow().show(texts.text("delete.cannot"), problem);
        }
    }

    private void copy() {
        Clip.copy(tree.getControl().getDisplay(), selection().stream().map(labels::getText).collect(Collectors.joining("\n")));
    }
}
