package org.rapporteur.ui.wizard;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.ui.Fact;
import org.rapporteur.ui.parts.DossierInput;
import org.rapporteur.ui.session.DossierSession;

/**
 * Where the user is when a wizard is opened: what is selected, else the region that is being edited.
 *
 * @param region the region; empty when it is not clear
 * @param meeting the meeting; empty when it is not clear
 * @param series the series of meetings; empty when it is not clear
 */
public record Chosen(Optional<Region> region, Optional<Meeting> meeting, Optional<Series> series) {

    /**
     * Looks where the user is.
     *
     * @param window the window
     * @param session the dossier it shows
     */
    public static Chosen in(IWorkbenchWindow window, DossierSession session) {
        Optional<EObject> selected = Optional.ofNullable(window.getSelectionService().getSelection())
                .filter(IStructuredSelection.class::isInstance).map(one -> ((IStructuredSelection) one).getFirstElement())
                .flatMap(Chosen::object);
        Optional<Region> edited = Optional.ofNullable(window.getActivePage().getActiveEditor()).map(editor -> editor.getEditorInput())
                .filter(DossierInput.class::isInstance).map(DossierInput.class::cast)
                .flatMap(input -> session.dossier().getRegions().stream().filter(region -> input.id().equals(region.getId())).findFirst());
        return new Chosen(selected.flatMap(object -> above(object, Region.class)).or(() -> edited),
                selected.flatMap(object -> above(object, Meeting.class)),
                selected.flatMap(object -> above(object, Series.class)));
    }

    private static Optional<EObject> object(Object element) {
        return switch (element) {
            case EObject object -> Optional.of(object);
            case Fact fact -> Optional.of(fact.object());
            case null, default -> Optional.empty();
        };
    }

    private static <T> Optional<T> above(EObject object, Class<T> type) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (type.isInstance(at)) {
                return Optional.of(type.cast(at));
            }
        }
        return Optional.empty();
    }
}
