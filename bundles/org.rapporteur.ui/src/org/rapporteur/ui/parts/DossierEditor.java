package org.rapporteur.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.Fact;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.session.Change;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.session.Pieces;

import jakarta.inject.Inject;

/**
 * The editor of one object of the dossier, whatever its kind: it waits for the dossier, shows the pages of the object, says when the
 * object is gone, and closes with the dossier. What it shows is its {@link EditorContent content}.
 */
public final class DossierEditor extends MultiPageEditorPart implements ISaveablesSource, IPersistableEditor, Revealing {

    private final CurrentDossier current;
    private final Opening opening;
    private final Editing<?> editing;
    private final FactSelection selection = new FactSelection();
    private final List<Runnable> atEnd = new ArrayList<>();
    private final Tabs tabs = new Tabs(Locale.getDefault());
    private Optional<DossierSession> session = Optional.empty();
    private Optional<LastPlace> last = Optional.empty();
    private FormToolkit toolkit;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param opening opens other editors
     * @param content what is shown
     */
    @Inject
    public DossierEditor(CurrentDossier current, Opening opening, EditorContent<?> content) {
        this.current = current;
        this.opening = opening;
        editing = new Editing<>(content);
    }

    /** The object that is shown, as its content knows it. */
    private final class Editing<T extends EObject> {
        private final EditorContent<T> content;
        private Optional<T> object = Optional.empty();
        private Runnable release = () -> {
        };

        Editing(EditorContent<T> content) {
            this.content = content;
        }

        /** Shows the object as it is now, or that it is not there. */
        void update(DossierSession open) {
            if (object.filter(shown -> EcoreUtil.isAncestor(open.dossier(), shown)).isEmpty()) {
                letGo();
                object = content.find(open, input().id());
                clear();
                object.ifPresentOrElse(found -> fill(found, open), () -> say(text("input.gone", input().name())));
            } else {
                tabs.changed(getActivePage());
            }
            object.ifPresent(shown -> setPartName(content.name(shown, open)));
        }

        private void fill(T found, DossierSession open) {
            release = content.hold(found, open);
            setTitleImage(new Icons(getContainer()).of(found));
            content.pages(found, new PartContext(open, toolkit, opening::show, selection::select))
                    .forEach(page -> put(tabs.add(getContainer(), page), page.title()));
            hideSingleTab();
            setActivePage(last.map(place -> tabs.index(place.page())).filter(index -> index >= 0).orElse(content.first()));
            tabs.shown(getActivePage());
            last.flatMap(place -> place.find(open)).ifPresent(selected -> tabs.then(getActivePage(), page -> page.reveal(selected)));
            last = Optional.empty();
        }

        /** Makes all pages anew, since there are others now. */
        void renew(DossierSession open) {
            letGo();
            object = Optional.empty();
            update(open);
        }

        void letGo() {
            release.run();
            release = () -> {
            };
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
        site.setSelectionProvider(selection);
    }

    @Override
    protected void createPages() {
        toolkit = new EditorToolkit(getContainer().getDisplay());
        getContainer().getParent().addListener(SWT.Dispose, event -> {
            if (!PlatformUI.getWorkbench().isClosing()) {
                LettingGo.of(getContainer());
            }
        });
        atEnd.add(editing::letGo);
        atEnd.add(toolkit::dispose);
        atEnd.add(current.onSwitch(this::switched));
        var display = getContainer().getDisplay();
        atEnd.add(editing.content.onOtherPages(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::renew);
            }
        }));
        say(current.session().isPresent() ? "" : text("input.waiting")); // the platform wants a page at once
        current.session().ifPresent(open -> switched(Optional.of(open)));
    }

    /** Other pages are installed; the editor stays where it is. */
    private void renew() {
        if (!getContainer().isDisposed()) {
            session.ifPresent(open -> {
                last = Optional.of(LastPlace.of(tabs.title(getActivePage()), selection.fact().map(Fact::object), open));
                editing.renew(open);
            });
        }
    }

    /** Another dossier is open, or this one at last. */
    private void switched(Optional<DossierSession> now) {
        if (now.isPresent() && input().isOf(now.get())) {
            session = now;
            atEnd.add(now.get().onChange(this::changed));
            Pieces.of(getContainer().getDisplay()).add(getContainer(), () -> session.ifPresent(editing::update));
            firePropertyChange(PROP_DIRTY);
        } else if (session.isPresent() || now.isPresent()) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    @Override
    public void restoreState(IMemento memento) {
        last = LastPlace.from(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        Optional<LastPlace> now = session.map(open -> LastPlace.of(tabs.title(getActivePage()), selection.fact().map(Fact::object), open));
        now.or(() -> last).ifPresent(place -> place.save(memento));
    }

    private DossierInput input() {
        return (DossierInput) getEditorInput();
    }

    private void changed(Change change) {
        if (change.kind() == Change.Kind.CONTENT) {
            session.ifPresent(editing::update);
        }
        session.filter(open -> !input().isOf(open)).ifPresent(this::follow);
        firePropertyChange(PROP_DIRTY);
    }

    /** The dossier is stored elsewhere now, and the editor is to be found there at the next start. */
    private void follow(DossierSession open) {
        setInputWithNotify(new DossierInput(open.folder(), input().id(), input().name()));
    }

    private static String text(String key, Object... arguments) {
        return Texts.of(DossierInput.class, Locale.getDefault()).text(key, arguments);
    }

    /** One page with a sentence, in place of the pages. */
    private void say(String sentence) {
        var label = new Label(getContainer(), SWT.WRAP);
        label.setText(sentence);
        put(label, getEditorInput().getName());
        hideSingleTab();
    }

    private void put(Control page, String title) {
        setPageText(addPage(page), title);
    }

    private void hideSingleTab() {
        ((CTabFolder) getContainer()).setTabHeight(getPageCount() == 1 ? 0 : SWT.DEFAULT);
    }

    private void clear() {
        tabs.clear();
        while (getPageCount() > 0) {
            removePage(0);
        }
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        tabs.shown(index);
    }

    @Override
    public void reveal(EObject object) {
        Pieces.of(getContainer().getDisplay()).add(getContainer(), () -> reveal(object, 0)); // when the pages are there
    }

    /** The first page that has it; the pages before are made on the way, one at a time. */
    private void reveal(EObject object, int index) {
        tabs.then(index, page -> {
            tabs.shown(index);
            if (page.reveal(object)) {
                tabs.then(index, revealed -> setActivePage(index));
            } else {
                reveal(object, index + 1);
            }
        });
    }

    @Override
    public void setFocus() {
        int active = getActivePage();
        if (tabs.made(active).isPresent()) {
            tabs.made(active).get().setFocus();
            return;
        }
        super.setFocus();
        tabs.then(active, page -> {
            if (active == getActivePage() && hasFocus()) {
                page.setFocus();
            }
        });
    }

    /** Not when the user went on to another part meanwhile. */
    private boolean hasFocus() {
        for (Control at = getContainer().getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == getContainer()) {
                return true;
            }
        }
        return false;
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
