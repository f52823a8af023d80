package org.rapporteur.ui.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.parts.DossierInput;
import org.rapporteur.ui.parts.DossierSaveable;
import org.rapporteur.ui.parts.ErrorPlace;
import org.rapporteur.ui.parts.FactSelection;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.parts.Revealing;
import org.rapporteur.ui.session.Change;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** The editor of a dialogue region: one tab for each page that is installed for it. A page is made when it is first shown. */
public final class RegionEditor extends MultiPageEditorPart implements ISaveablesSource, Revealing {

    /** Identifier of the editor. */
    public static final String ID = "org.rapporteur.ui.region";

    private final CurrentDossier current;
    private final RegionPages installed;
    private final Opening opening;
    private final FactSelection selection = new FactSelection();
    private final List<Tab> tabs = new ArrayList<>();
    private final List<Runnable> atEnd = new ArrayList<>();
    private Optional<DossierSession> session = Optional.empty();
    private FormToolkit toolkit;

    /** A tab: a page, what holds its controls, and the controls once they were made. */
    private static final class Tab {
        private final EditorPage page;
        private final Composite place;
        private Optional<PageControl> control = Optional.empty();
        private boolean stale;

        Tab(EditorPage page, Composite place) {
            this.page = page;
            this.place = place;
        }
    }

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param installed the pages
     * @param opening opens other editors
     */
    @Inject
    public RegionEditor(CurrentDossier current, RegionPages installed, Opening opening) {
        this.current = current;
        this.installed = installed;
        this.opening = opening;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
        site.setSelectionProvider(selection);
    }

    @Override
    protected void createPages() {
        toolkit = new FormToolkit(getContainer().getDisplay());
        atEnd.add(toolkit::dispose);
        atEnd.add(current.onSwitch(this::switched));
        current.session().ifPresentOrElse(open -> switched(Optional.of(open)), () -> say("input.waiting"));
    }

    /** Another dossier is open, or this one at last. */
    private void switched(Optional<DossierSession> now) {
        if (now.isPresent() && input().isOf(now.get())) {
            fill(now.get());
        } else if (session.isPresent() || now.isPresent()) {
            getSite().getPage().closeEditor(this, false);
        }
    }

    private DossierInput input() {
        return (DossierInput) getEditorInput();
    }

    private void fill(DossierSession open) {
        session = Optional.of(open);
        atEnd.add(open.onChange(this::changed));
        while (getPageCount() > 0) {
            removePage(0);
        }
        region().ifPresentOrElse(this::addPages, () -> say("input.gone", input().name()));
        firePropertyChange(PROP_DIRTY);
    }

    private Optional<Region> region() {
        return session.stream().flatMap(open -> open.dossier().getRegions().stream())
                .filter(region -> input().id().equals(region.getId())).findFirst();
    }

    private void addPages(Region region) {
        setPartName(new Names(session.orElseThrow().locale()).name(region.getNames(), region.getId()));
        for (EditorPage page : installed.of(region)) {
            var place = new Composite(getContainer(), SWT.NONE);
            place.setLayout(new FillLayout());
            tabs.add(new Tab(page, place));
            setPageText(addPage(place), page.title(session.orElseThrow().locale()));
        }
        if (!tabs.isEmpty()) {
            setActivePage(0);
            shown(0);
        }
    }

    /** One page with a sentence, in place of the pages. */
    private void say(String key, Object... arguments) {
        var label = new Label(getContainer(), SWT.WRAP);
        var texts = Texts.of(DossierInput.class, java.util.Locale.getDefault());
        label.setText(texts.text(key, arguments));
        setPageText(addPage(label), getEditorInput().getName());
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        shown(index);
    }

    private void shown(int index) {
        if (index < 0 || index >= tabs.size()) {
            return;
        }
        Tab tab = tabs.get(index);
        if (tab.control.isEmpty()) {
            tab.control = Optional.of(create(tab));
            tab.place.layout();
        } else if (tab.stale) {
            tab.stale = false;
            tab.control.get().refresh();
        }
    }

    private PageControl create(Tab tab) {
        DossierSession open = session.orElseThrow();
        try {
            return tab.page.create(tab.place, new PageContext(open, region().orElseThrow(), toolkit, opening::show,
                    selection::select));
        } catch (RuntimeException | LinkageError problem) {
            for (var half : tab.place.getChildren()) {
                half.dispose();
            }
            return new ErrorPlace(tab.place, Texts.of(ErrorPlace.class, open.locale()), tab.page.title(open.locale()), problem);
        }
    }

    private void changed(Change change) {
        if (change.kind() == Change.Kind.CONTENT) {
            for (int index = 0; index < tabs.size(); index++) {
                Tab tab = tabs.get(index);
                if (index == getActivePage()) {
                    tab.control.ifPresent(PageControl::refresh);
                } else {
                    tab.stale = true;
                }
            }
        }
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean reveal(EObject object) {
        for (int index = 0; index < tabs.size(); index++) {
            shown(index);
            if (tabs.get(index).control.filter(control -> control.reveal(object)).isPresent()) {
                setActivePage(index);
                return true;
            }
        }
        return false;
    }

    @Override
    public void setFocus() {
        int index = getActivePage();
        if (index >= 0 && index < tabs.size()) {
            tabs.get(index).control.ifPresent(PageControl::setFocus);
        } else {
            super.setFocus();
        }
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
