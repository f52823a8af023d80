package org.rapporteur.ui.principles;

import java.util.OptionalInt;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.parts.DossierInput;
import org.rapporteur.ui.parts.Revealing;
import org.rapporteur.ui.session.CurrentDossier;

/** Opens the principles of the dossier that is open. In the thread of the window. */
@Component(service = PrinciplesOpening.class)
public final class PrinciplesOpening {

    private final CurrentDossier current;
    private OptionalInt wanted = OptionalInt.empty();

    /**
     * Made by Declarative Services.
     *
     * @param current tells which dossier is open
     */
    @Activate
    public PrinciplesOpening(@Reference CurrentDossier current) {
        this.current = current;
    }

    /** Shows all of them. */
    public void show() {
        open();
    }

    /**
     * Shows what stands behind a figure.
     *
     * @param region the region
     * @param principle number of the principle, 1 to 7
     */
    public void show(Region region, int principle) {
        wanted = OptionalInt.of(principle);
        ((Revealing) open()).reveal(region);
    }

    /** The principle that is wanted, told once. */
    OptionalInt wanted() {
        OptionalInt now = wanted;
        wanted = OptionalInt.empty();
        return now;
    }

    private IEditorPart open() {
        var session = current.session().orElseThrow();
        var input = new DossierInput(session.folder(), PrinciplesContent.ID, Texts.of(PrinciplesOpening.class, session.locale()).text("title"));
        try {
            return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().openEditor(input, PrinciplesContent.ID, true,
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        } catch (PartInitException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
