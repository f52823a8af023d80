package org.rapporteur.ui.parts;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.DossierException;
import org.rapporteur.ui.problem.Problems;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.session.Writing;

/** Saves the dossier that is open; the window goes on answering. In the thread of the window. */
@Component(service = DossierSaver.class)
public final class DossierSaver {

    private final CurrentDossier current;
    private final RecentDossiers recent;

    /**
     * Made by Declarative Services.
     *
     * @param current the dossier
     * @param recent remembers where it went
     */
    @Activate
    public DossierSaver(@Reference CurrentDossier current, @Reference RecentDossiers recent) {
        this.current = current;
        this.recent = recent;
    }

    /** Saves it where it is; tells the user when that cannot be done. */
    public void save() {
        current.session().ifPresent(session -> tellProblem(() -> session.save(new WindowWriting(title(session)))));
    }

    /**
     * Stores it in another folder and goes on there; tells the user when that cannot be done.
     *
     * @param folder a folder that does not exist yet or is empty
     */
    public void saveAs(Path folder) {
        current.session().ifPresent(session -> tellProblem(() -> {
            makeEditors();
            session.saveAs(folder, new WindowWriting(title(session)));
            recent.opened(session.folder());
        }));
    }

    /** Editors that nobody looked at since the start are to learn the new place as the others do. */
    private static void makeEditors() {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IEditorReference editor : window.getActivePage().getEditorReferences()) {
                editor.getEditor(true);
            }
        }
    }

    private static String title(DossierSession session) {
        return new DossierSaveable(session).getName();
    }

    private static void tellProblem(Writing.Work work) {
        try {
            work.run();
        } catch (DossierException problem) {
            Problems.inWindow().show(Texts.of(DossierSaver.class, Locale.getDefault()).text("cannotSave"), problem);
        }
    }
}
