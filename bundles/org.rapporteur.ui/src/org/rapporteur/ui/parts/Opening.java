package org.rapporteur.ui.parts;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.ui.country.CountryContent;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.object.ObjectContent;
import org.rapporteur.ui.region.RegionContent;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.Pieces;

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
     * Shows an object where it is edited: what belongs to a region or its questionnaires in the editor of the region, what a country reports in the editor
     * of the country, everything else in an editor of its own.
     *
     * @param object an object of the open dossier
     */
    public void show(EObject object) {
        Optional<Region> region = region(object);
        Optional<? extends Identified> edited = region.isPresent() ? region : partyOrNamed(object);
        edited.ifPresent(one -> {
            if (open(one, editor(one)) instanceof Revealing shown && object != one) {
                shown.reveal(object);
            }
        });
    }

    private static String editor(Identified object) {
        return switch (object) {
            case Region region -> RegionContent.ID;
            case Organisation organisation -> ObjectContent.ID;
            case Party country -> CountryContent.ID;
            default -> ObjectContent.ID;
        };
    }

    private Object open(Identified object, String editor) {
        var session = current.session().orElseThrow();
        var input = DossierInput.of(session, object, new ObjectNames(session.locale()).name(object));
        try {
            var page = page();
            IEditorPart opened = page.openEditor(input, editor, false, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
            Pieces.of(Display.getCurrent()).add(page.getWorkbenchWindow().getShell(), () -> page.activate(opened));
            return opened;
        } catch (PartInitException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Optional<Identified> partyOrNamed(EObject object) {
        return party(object).<Identified>map(party -> party).or(() -> named(object));
    }

    /** The country or organisation that an object of a record, or of the register of parties, is about. */
    private static Optional<Party> party(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            switch (at) {
                case Party party -> {
                    return Optional.of(party);
                }
                case CountryRecord record -> {
                    return Optional.ofNullable(record.getParty());
                }
                default -> {
                    // further up
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Identified> named(EObject object) {
        for (EObject at = object; at != null && !(at instanceof Dossier); at = at.eContainer()) {
            if (at instanceof Identified identified && identified.getId() != null && at.eContainer() != null
                    && !(at.eContainer().eContainer() instanceof Identified)) {
                return Optional.of(identified);
            }
        }
        return EcoreUtil.getRootContainer(object) instanceof Dossier dossier ? Optional.of(dossier) : Optional.empty();
    }

    private static Optional<Region> region(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Region region) {
                return Optional.of(region);
            }
            if (at instanceof Questionnaire questionnaire && questionnaire.getRegion() != null) {
                return Optional.of(questionnaire.getRegion());
            }
        }
        return Optional.empty();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
