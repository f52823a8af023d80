package org.rapporteur.ui.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.parts.DossierInput;
import org.rapporteur.ui.parts.DossierSaveable;
import org.rapporteur.ui.parts.FactSelection;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.Change;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** The fields of one object, as the model tells them. */
public final class ObjectEditor extends EditorPart implements ISaveablesSource {

    /** Identifier of the editor. */
    public static final String ID = "org.rapporteur.ui.object";

    private final CurrentDossier current;
    private final Opening opening;
    private final FactSelection selection = new FactSelection();
    private final List<Runnable> atEnd = new ArrayList<>();
    private Optional<DossierSession> session = Optional.empty();
    private Optional<Form> form = Optional.empty();
    private Composite place;
    private FormToolkit toolkit;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param opening opens other editors
     */
    @Inject
    public ObjectEditor(CurrentDossier current, Opening opening) {
        this.current = current;
        this.opening = opening;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        place = parent;
        toolkit = new FormToolkit(parent.getDisplay());
        atEnd.add(toolkit::dispose);
        getSite().setSelectionProvider(selection);
        atEnd.add(current.onSwitch(this::switched));
        current.session().ifPresentOrElse(open -> switched(Optional.of(open)), () -> say("input.waiting"));
    }

    private void switched(Optional<DossierSession> now) {
        if (now.isPresent() && input().isOf(now.get())) {
            session = now;
            atEnd.add(now.get().onChange(this::changed));
            object().ifPresentOrElse(this::show, () -> say("input.gone", input().name()));
        } else if (session.isPresent() || now.isPresent()) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    private DossierInput input() {
        return (DossierInput) getEditorInput();
    }

    private Optional<EObject> object() {
        if (input().id().equals(session.orElseThrow().dossier().getId())) {
            return Optional.of(session.orElseThrow().dossier());
        }
        TreeIterator<EObject> all = session.orElseThrow().dossier().eAllContents();
        while (all.hasNext()) {
            EObject next = all.next();
            if (next instanceof Region || next instanceof org.rapporteur.model.CountryRecord) {
                all.prune();
            } else if (next instanceof Identified identified && input().id().equals(identified.getId())) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private void show(EObject object) {
        clear();
        setPartName(new ObjectNames(session.orElseThrow().locale()).name(object));
        setTitleImage(new Icons(place).of(object));
        Region region = session.orElseThrow().dossier().getRegions().stream().findFirst().orElse(null);
        var context = new PageContext(session.orElseThrow(), region, toolkit, opening::show,
                selection::select);
        form = Optional.of(new FormOfClass(object.eClass()).fill(Form.on(place, context)));
        form.get().show(object);
        place.layout();
    }

    private void say(String key, Object... arguments) {
        clear();
        new Label(place, org.eclipse.swt.SWT.WRAP).setText(Texts.of(DossierInput.class, Locale.getDefault()).text(key, arguments));
        place.layout();
    }

    private void clear() {
        for (var old : place.getChildren()) {
            old.dispose();
        }
        place.setLayout(new FillLayout());
        form = Optional.empty();
    }

    private void changed(Change change) {
        if (change.kind() == Change.Kind.CONTENT && !place.isDisposed()) {
            if (form.isPresent() && object().isEmpty()) {
                say("input.gone", input().name());
            } else if (form.isEmpty()) {
                object().ifPresent(this::show); // undone
            }
            form.ifPresent(Form::refresh);
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void setFocus() {
        form.ifPresent(Form::setFocus);
    }

    @Override
    public Saveable[] getSaveables() {
        return session.map(open -> new Saveable[] { new DossierSaveable(open) }).orElseGet(() -> new Saveable[0]);
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public boolean isDirty() {
        return session.filter(DossierSession::isDirty).isPresent();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // the platform saves the dossier through its Saveable
    }

    @Override
    public void doSaveAs() {
        // saving elsewhere is a command of the window: it concerns the whole dossier
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void dispose() {
        atEnd.forEach(Runnable::run);
        super.dispose();
    }
}
