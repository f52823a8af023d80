package org.rapporteur.ui.explorer;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Party;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;

/**
 * A heading of the explorer below which things of one kind stand.
 *
 * @param dossier the dossier
 * @param kind which things
 */
record Category(Dossier dossier, Kind kind) {

    /** The headings, in their order. */
    enum Kind {
        COUNTRIES("country", dossier -> parties(dossier, true)),
        ORGANISATIONS("group", dossier -> parties(dossier, false)),
        DOCUMENTS("document", Dossier::getDocuments),
        PROGRAMMES("programme", Dossier::getProgrammes),
        QUESTIONNAIRES("questionnaire", Dossier::getQuestionnaires),
        COMMITMENTS("commitment", Dossier::getCommitments),
        SOURCES("source", dossier -> dossier.getRegister() == null ? List.of() : dossier.getRegister().getSources());

        private final String icon;
        private final Function<Dossier, List<? extends EObject>> content;

        Kind(String icon, Function<Dossier, List<? extends EObject>> content) {
            this.icon = icon;
            this.content = content;
        }

        private static List<Party> parties(Dossier dossier, boolean countries) {
            return dossier.getRegister() == null ? List.of() : dossier.getRegister().getParties().stream()
                    .filter(party -> countries == (party instanceof State || party instanceof Territory)).toList();
        }
    }

    String icon() {
        return kind.icon;
    }

    List<? extends EObject> content() {
        return kind.content.apply(dossier);
    }

    /** Key of its name. */
    String key() {
        return "category." + kind.name().toLowerCase(Locale.ROOT);
    }
}
