package org.rapporteur.ui.parts;

import java.util.function.Consumer;

import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.Fact;
import org.rapporteur.ui.session.DossierSession;

/**
 * What a part of the window works with that is not about a region.
 *
 * @param session the dossier
 * @param toolkit makes controls in the look of the part
 * @param opener opens the editor of an object
 * @param facts is told which fact has the keyboard
 */
public record PartContext(DossierSession session, FormToolkit toolkit, Opener opener, Consumer<Fact> facts) implements EditContext {
}
