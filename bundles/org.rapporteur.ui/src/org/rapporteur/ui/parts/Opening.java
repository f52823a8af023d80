package org.rapporteur.ui.parts;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;
import org.rapporteur.ui.country.CountryEditor;
import org.rapporteur.ui.region.RegionEditor;
import org.rapporteur.ui.session.CurrentDossier;

/** Opens the editor in which an object is edited. In the thread of the window. */
@Component(service = Opening.class)
public final class Opening {

    private final CurrentDossier current;

    /**
     * Made by Declarative Services.
     *
     * @param current tells which dossier is open
     */
    @Activate
    public Opening(@Reference CurrentDossier current) {
        this.current = current;
    }

    /**
     * Shows an object where it is edited.
     *
     * @param object an object of the open dossier
     */
    public void show(EObject object) {
        Optional<Party> country = country(object);
        if (country.isPresent()) {
            var editor = open(country.get(), names().shortName(country.get()), CountryEditor.ID);
            if (object != country.get() && editor instanceof CountryEditor pages) {
                pages.reveal(object);
            }
            return;
        }
        above(object, Region.class).ifPresent(region -> {
            var editor = open(region, names().name(region.getNames(), region.getId()), RegionEditor.ID);
            if (object != region && editor instanceof RegionEditor pages) {
                pages.reveal(object);
            }
        });
    }

    /** The State or territory that an object tells about: itself, or that of the record it is in. */
    private static Optional<Party> country(EObject object) {
        return above(object, CountryRecord.class).map(CountryRecord::getParty).or(() -> above(object, Party.class))
                .filter(party -> !(party instanceof Organisation));
    }

    private Names names() {
        return new Names(current.session().orElseThrow().locale());
    }

    private Object open(Identified object, String name, String editor) {
        var input = DossierInput.of(current.session().orElseThrow(), object, name);
        try {
            return page().openEditor(input, editor, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static <T> Optional<T> above(EObject object, Class<T> type) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
