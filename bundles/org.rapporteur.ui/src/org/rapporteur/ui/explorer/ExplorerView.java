package org.rapporteur.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.part.ViewPart;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.findings.LiveFindings;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.look.RightToLeft;
import org.rapporteur.ui.parts.DossierSaveable;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.Change;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.session.Pieces;

import jakarta.inject.Inject;

/** The tree of the dossier that is open: filtered as one types, with badges for findings, things can be opened, made, moved, deleted. */
public final class ExplorerView extends ViewPart implements ISaveablesSource {

    /** Identifier of the view. */
    public static final String ID = "org.rapporteur.ui.explorer";

    private static final int FEW = 300;
    private static final int TYPING = 150;

    private final CurrentDossier current;
    private final Opening opening;
    private final LiveFindings findings;
    private final Texts texts = Texts.of(ExplorerView.class, Locale.getDefault());
    private final List<Runnable> atEnd = new ArrayList<>();
    private final Runnable applyFilter = this::applyFilter;
    private Optional<ExplorerState> state = Optional.empty();
    private ExplorerLabels labels;
    private ExplorerFilter filter;
    private NoticeBar notices;
    private Text typed;
    private Label note;
    private TreeViewer tree;
    private FollowEditor follow;
    private Saveable[] saveables = {};

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param opening opens editors
     * @param findings tells what is found
     */
    @Inject
    public ExplorerView(CurrentDossier current, Opening opening, LiveFindings findings) {
        this.current = current;
        this.opening = opening;
        this.findings = findings;
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        state = Optional.ofNullable(memento).map(ExplorerState::from);
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        notices = new NoticeBar(parent);
        typed = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        typed.setMessage(texts.text("filter"));
        Accessible.name(typed, texts.text("filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        typed.addListener(SWT.Modify, event -> typed.getDisplay().timerExec(TYPING, applyFilter));
        typed.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.getControl().setFocus();
            }
        });
        note = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(note);
        tree(parent);
        new ExplorerActions(this, tree, current, labels).register(getViewSite().getActionBars(), menu());
        follow = new FollowEditor(tree, getSite().getPage(), current);
        follow.register(getViewSite().getActionBars(), texts);
        getViewSite().getActionBars().updateActionBars();
        new ExplorerDrag(tree, () -> current.session().map(session -> new Moves(session, labels))).register();
        getSite().setSelectionProvider(tree);
        atEnd.add(findings.onResult(() -> Pieces.of(parent.getDisplay()).add(tree.getControl(), this::found))); // others are told as well
        atEnd.add(current.onSwitch(this::show));
        show(current.session());
    }

    private void tree(Composite parent) {
        tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setUseHashlookup(true);
        labels = new ExplorerLabels(Locale.getDefault(), new Icons(tree.getControl()));
        var content = new ExplorerContent(labels);
        filter = new ExplorerFilter(content, labels);
        tree.setContentProvider(content);
        RightToLeft.label(tree, new DelegatingStyledCellLabelProvider(labels) {
            @Override
            public String getToolTipText(Object element) {
                return labels.name(element);
            }
        });
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addFilter(filter);
        Accessible.name(tree.getControl(), texts.text("tree"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.addDoubleClickListener(event -> openSelected());
    }

    private MenuManager menu() {
        var menu = new MenuManager();
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu(menu, tree);
        return menu;
    }

    private void show(Optional<DossierSession> session) {
        tell(SaveablesLifecycleEvent.POST_CLOSE);
        saveables = session.map(open -> new Saveable[] { new DossierSaveable(open) }).orElseGet(() -> new Saveable[0]);
        tell(SaveablesLifecycleEvent.POST_OPEN);
        notices.show(session);
        tree.setInput(session.orElse(null));
        found();
        session.ifPresent(open -> {
            open.onChange(this::changed);
            state.ifPresent(before -> before.restore(tree, open));
            state = Optional.empty();
        });
        applyFilter();
    }

    private void changed(Change change) {
        if (change.kind() == Change.Kind.CONTENT) {
            filter.look(tree.getInput());
            tree.refresh();
        } else {
            notices.show(current.session()); // saved elsewhere, it can be changed
        }
        firePropertyChange(ISaveablePart.PROP_DIRTY);
    }

    private void found() {
        labels.found(findings.worst(), findings.worstInRecords());
        tree.refresh(true);
    }

    private void applyFilter() {
        if (tree.getControl().isDisposed()) {
            return;
        }
        filter.setWords(typed.getText(), tree.getInput());
        tree.refresh();
        if (filter.isActive() && filter.matches() <= FEW) {
            tree.expandAll();
        }
        boolean empty = tree.getInput() == null || filter.isActive() && filter.matches() == 0;
        note.setText(tree.getInput() == null ? texts.text("none") : empty ? texts.text("nothing", typed.getText()) : "");
        ((org.eclipse.swt.layout.GridData) note.getLayoutData()).exclude = !empty;
        note.setVisible(empty);
        note.getParent().layout();
    }

    void openSelected() {
        for (Object element : ((IStructuredSelection) tree.getSelection()).toList()) {
            if (element instanceof EObject object) {
                opening.show(object);
            } else {
                tree.setExpandedState(element, !tree.getExpandedState(element));
            }
        }
    }

    /** The platform keeps a list of what can be saved, and asks no part for it again. */
    private void tell(int what) {
        if (saveables.length > 0) {
            getSite().getService(ISaveablesLifecycleListener.class)
                    .handleLifecycleEvent(new SaveablesLifecycleEvent(this, what, saveables, false));
        }
    }

    /** Selects an object and scrolls to it. */
    public void reveal(EObject object) {
        tree.setSelection(new StructuredSelection(object), true);
    }

    @Override
    public void saveState(IMemento memento) {
        ExplorerState.of(tree).save(memento);
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public Saveable[] getSaveables() {
        return saveables.clone();
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void dispose() {
        atEnd.forEach(Runnable::run);
        follow.dispose();
        super.dispose();
    }
}
