package org.rapporteur.ui.form;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapporteur.model.Identified;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.ui.session.DossierSession;

/**
 * Identifiers for objects that are added in the window: speaking ones, that nothing in the dossier has yet.
 *
 * @param session the dossier
 */
public record FreshId(DossierSession session) {

    /**
     * The first number behind a beginning that is free.
     *
     * @param beginning for instance {@code nairobi-2002-r}
     */
    public String after(String beginning) {
        Set<String> taken = new Candidates(session, ModelPackage.Literals.IDENTIFIED).all().stream()
                .map(object -> ((Identified) object).getId()).filter(Objects::nonNull).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains(beginning + number)) {
            number++;
        }
        return beginning + number;
    }
}
