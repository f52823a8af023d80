package org.rapporteur.ui.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.PlannedReport;
import org.rapporteur.report.PlannedReport.Topic;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.parts.DossierInput;
import org.rapporteur.ui.parts.DossierSaveable;
import org.rapporteur.ui.parts.ErrorPlace;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.parts.Revealing;
import org.rapporteur.ui.report.Preview;
import org.rapporteur.ui.report.Previews;
import org.rapporteur.ui.session.Change;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** The editor of a State or territory, over all regions. It holds the country's record as long as it is open. */
public final class CountryEditor extends MultiPageEditorPart implements ISaveablesSource, Revealing {

    /** Identifier of the editor. */
    public static final String ID = "org.rapporteur.ui.country";

    private final CurrentDossier current;
    private final Opening opening;
    private final Previews previews;
    private final List<Tab> tabs = new ArrayList<>();
    private final List<Runnable> atEnd = new ArrayList<>();
    private Optional<DossierSession> session = Optional.empty();
    private FormToolkit toolkit;

    /** A page: its title, how it is made, what holds it, and the page once it was made. */
    private static final class Tab {
        private final String title;
        private final Function<Composite, PageControl> maker;
        private final Composite place;
        private Optional<PageControl> control = Optional.empty();
        private boolean stale;

        Tab(String title, Function<Composite, PageControl> maker, Composite place) {
            this.title = title;
            this.maker = maker;
            this.place = place;
        }
    }

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param opening opens other editors
     * @param previews makes previews of reports
     */
    @Inject
    public CountryEditor(CurrentDossier current, Opening opening, Previews previews) {
        this.current = current;
        this.opening = opening;
        this.previews = previews;
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
    }

    @Override
    protected void createPages() {
        toolkit = new FormToolkit(getContainer().getDisplay());
        atEnd.add(toolkit::dispose);
        atEnd.add(current.onSwitch(this::switched));
        current.session().ifPresentOrElse(open -> switched(Optional.of(open)), () -> say("input.waiting"));
    }

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
        party(open).ifPresentOrElse(party -> addPages(open, party), () -> say("input.gone", input().name()));
        firePropertyChange(PROP_DIRTY);
    }

    private Optional<Party> party(DossierSession open) {
        return Optional.ofNullable(open.dossier().getRegister()).stream().flatMap(register -> register.getParties().stream())
                .filter(party -> input().id().equals(party.getId())).findFirst();
    }

    private void addPages(DossierSession open, Party party) {
        String id = party.getId();
        if (open.records().load(id).isPresent()) {
            atEnd.addFirst(() -> open.records().release(id));
        }
        var context = new PageContext(open, ModelFactory.eINSTANCE.createRegion(), toolkit, opening::show, fact -> {
        });
        var country = new Country(context, party);
        setPartName(country.names().shortName(party));
        add(country, "page.profile", place -> new ProfilePage(place, country));
        add(country, "page.followUp", place -> new FollowUpPage(place, country));
        add(country, "page.responses", place -> new ResponsesPage(place, country));
        add(country, "page.narratives", place -> new NarrativesPage(place, country, parent -> preview(parent, country)));
        add(country, "page.report", place -> preview(place, country));
        setActivePage(1);
        shown(1);
    }

    private Preview preview(Composite parent, Country country) {
        return previews.create(parent, country.context().session(), toolkit, () -> country.regions().stream()
                .map(region -> new Preview.Choice(new Names(country.context().session().locale()).name(region.getNames(), region.getId()),
                        new PlannedReport(new Topic.Country(region.getId(), country.party().getId()), List.of(region.getId()),
                                country.party().getId() + "-country-report"))).toList());
    }

    private void add(Country country, String key, Function<Composite, PageControl> maker) {
        var place = new Composite(getContainer(), SWT.NONE);
        place.setLayout(new FillLayout());
        String title = country.texts().text(key);
        tabs.add(new Tab(title, maker, place));
        setPageText(addPage(place), title);
    }

    /** One page with a sentence, in place of the pages. */
    private void say(String key, Object... arguments) {
        var label = new Label(getContainer(), SWT.WRAP);
        label.setText(Texts.of(DossierInput.class, java.util.Locale.getDefault()).text(key, arguments));
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
            tab.control.get().refresh();
        }
        tab.stale = false;
    }

    private PageControl create(Tab tab) {
        try {
            return tab.maker.apply(tab.place);
        } catch (RuntimeException | LinkageError problem) {
            for (var half : tab.place.getChildren()) {
                half.dispose();
            }
            return new ErrorPlace(tab.place, Texts.of(ErrorPlace.class, session.orElseThrow().locale()), tab.title, problem);
        }
    }

    private void changed(Change change) {
        if (change.kind() == Change.Kind.CONTENT) {
            for (int index = 0; index < tabs.size(); index++) {
                tabs.get(index).stale = true;
            }
            shown(getActivePage());
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
