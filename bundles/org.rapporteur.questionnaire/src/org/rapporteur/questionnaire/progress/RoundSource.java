package org.rapporteur.questionnaire.progress;

import java.util.Locale;
import java.util.Optional;

import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Round;
import org.rapporteur.model.Source;
import org.rapporteur.model.text.Texts;

/**
 * The answers of a round as a source: what comes from them cites it, with the question as the place, and is found again by that.
 *
 * @param dossier the dossier
 * @param round the round
 */
record RoundSource(Dossier dossier, Round round) {

    String id() {
        return round.getId() + "-answers";
    }

    /** Its title, in the language of the dossier. */
    String title() {
        Texts texts = Texts.of(RoundSource.class, Locale.forLanguageTag(dossier.getLanguage()));
        return texts.text("source", Optional.ofNullable(round.getSubject()).filter(subject -> !subject.isBlank()).orElse(round.getId()));
    }

    Optional<Source> find() {
        return Optional.ofNullable(dossier.getRegister()).flatMap(register -> register.getSources().stream()
                .filter(source -> id().equals(source.getId())).findFirst());
    }

    /** The source; made where there is none. */
    Source findOrAdd() {
        return find().orElseGet(() -> {
            Source made = ModelFactory.eINSTANCE.createSource();
            made.setId(id());
            made.setTitle(title());
            if (dossier.getRegister() == null) {
                dossier.setRegister(ModelFactory.eINSTANCE.createRegister());
            }
            dossier.getRegister().getSources().add(made);
            return made;
        });
    }

    /** Where in the answers something comes from; empty when it does not come from them. */
    Optional<Citation> citation(Cited cited) {
        return cited.getCitations().stream().filter(citation -> citation.getSource() != null && id().equals(citation.getSource().getId())).findFirst();
    }
}
