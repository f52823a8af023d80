package org.rapporteur.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DoubleClickEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;
import org.eclipse.ui.part.ViewPart;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.parts.DossierSaveable;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** The tree of the dossier that is open. */
public final class ExplorerView extends ViewPart implements ISaveablesSource {

    private final CurrentDossier current;
    private final Opening opening;
    private final List<Runnable> atEnd = new ArrayList<>();
    private TreeViewer tree;
    private Icons icons;
    private Saveable[] saveables = {};

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param opening opens editors
     */
    @Inject
    public ExplorerView(CurrentDossier current, Opening opening) {
        this.current = current;
        this.opening = opening;
    }

    @Override
    public void createPartControl(Composite parent) {
        tree = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setContentProvider(new Content());
        icons = new Icons(parent);
        tree.setLabelProvider(LabelProvider.createTextImageProvider(this::label, element -> icons.of((EObject) element)));
        tree.addDoubleClickListener(this::open);
        getSite().setSelectionProvider(tree);
        atEnd.add(current.onSwitch(this::show));
        show(current.session());
    }

    private void show(Optional<DossierSession> session) {
        tell(SaveablesLifecycleEvent.POST_CLOSE);
        saveables = session.map(open -> new Saveable[] { new DossierSaveable(open) }).orElseGet(() -> new Saveable[0]);
        tell(SaveablesLifecycleEvent.POST_OPEN);
        tree.setInput(session.orElse(null));
        session.ifPresent(open -> atEnd.add(open.onChange(change -> {
            tree.refresh();
            firePropertyChange(ISaveablePart.PROP_DIRTY);
        })));
    }

    /** The platform keeps a list of what can be saved, and asks no part for it again. */
    private void tell(int what) {
        if (saveables.length > 0) {
            getSite().getService(ISaveablesLifecycleListener.class)
                    .handleLifecycleEvent(new SaveablesLifecycleEvent(this, what, saveables, false));
        }
    }

    private void open(DoubleClickEvent event) {
        if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof EObject object) {
            opening.show(object);
        }
    }

    private String label(Object element) {
        var names = new Names(current.session().orElseThrow().locale());
        return switch (element) {
            case Region region -> names.name(region.getNames(), region.getId());
            case Meeting meeting -> names.name(meeting.getNames(), meeting.getId());
            default -> element.toString();
        };
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((DossierSession) input).dossier().getRegions().toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return element instanceof Region region ? region.getMeetings().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return ((EObject) element).eContainer();
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
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
        super.dispose();
    }
}
