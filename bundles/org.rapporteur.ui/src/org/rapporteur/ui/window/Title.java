package org.rapporteur.ui.window;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.parts.DossierSaveable;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

/** The title of the window: which dossier, whether it has unsaved changes, whether it can be changed at all. */
final class Title {

    static final String PROGRAM = "Rapporteur";

    private final IWorkbenchWindowConfigurer window;
    private final Texts texts = Texts.of(Title.class, Locale.getDefault());

    Title(IWorkbenchWindowConfigurer window, CurrentDossier current) {
        this.window = window;
        current.follow(this::show);
    }

    private void show(Optional<DossierSession> session) {
        window.setTitle(session.map(this::title).orElse(PROGRAM));
    }

    private String title(DossierSession open) {
        String name = new DossierSaveable(open).getName();
        String key = open.isReadOnly() ? "title.readOnly" : open.isDirty() ? "title.changed" : "title.saved";
        return texts.text(key, name, PROGRAM);
    }
}
