package org.rapporteur.ui.parts;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;
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
        region(object).ifPresent(region -> {
            var editor = open(region);
            if (object != region && editor instanceof RegionEditor pages) {
                pages.reveal(object);
            }
        });
    }

    private Object open(Region region) {
        var session = current.session().orElseThrow();
        var input = DossierInput.of(session, region, new Names(session.locale()).name(region.getNames(), region.getId()));
        try {
            return page().openEditor(input, RegionEditor.ID, true, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Optional<Region> region(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Region region) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
