package org.rapporteur.ui.principles;

import java.util.List;
import java.util.Optional;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.parts.EditorContent;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** The seven principles of a dossier, to look at: each figure leads to the list behind it. */
public final class PrinciplesContent implements EditorContent<Dossier> {

    /** Identifier of the editor. */
    public static final String ID = "org.rapporteur.ui.principles";

    private final PrinciplesOpening opening;

    /**
     * Made by the platform.
     *
     * @param opening knows which figure is wanted
     */
    @Inject
    public PrinciplesContent(PrinciplesOpening opening) {
        this.opening = opening;
    }

    @Override
    public Optional<Dossier> find(DossierSession session, String id) {
        return Optional.of(session.dossier());
    }

    @Override
    public String name(Dossier dossier, DossierSession session) {
        return Texts.of(PrinciplesContent.class, session.locale()).text("title");
    }

    @Override
    public List<Page> pages(Dossier dossier, EditContext context) {
        return List.of(new Page(name(dossier, context.session()), place -> new PrinciplesControl(place, context, opening)));
    }
}
