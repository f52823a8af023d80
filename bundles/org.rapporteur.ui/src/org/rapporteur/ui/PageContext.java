package org.rapporteur.ui;

import java.util.function.Consumer;

import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapporteur.model.Region;
import org.rapporteur.ui.session.DossierSession;

/**
 * What a page of a region's editor works with.
 *
 * @param session the dossier; changes go through it
 * @param region the region
 * @param toolkit makes controls in the look of the editor
 * @param opener opens the editor of an object
 * @param facts is told which fact has the keyboard; it is then what is selected in the window
 */
public record PageContext(DossierSession session, Region region, FormToolkit toolkit, Opener opener,
        Consumer<Fact> facts) implements EditContext {
}
