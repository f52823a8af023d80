package org.rapporteur.questionnaire.check;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.DossierCheck;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Questionnaire;

/** Checks the questionnaires of a dossier. */
@Component(service = { DossierCheck.class, QuestionnaireCheck.class })
public final class QuestionnaireCheck implements DossierCheck {

    @Override
    public String rule() {
        return "questionnaire";
    }

    @Override
    public List<Finding> check(Inquiry inquiry) {
        return inquiry.dossier().getQuestionnaires().stream().flatMap(one -> of(one, inquiry).stream()).toList();
    }

    /**
     * Checks one questionnaire.
     *
     * @param questionnaire the questionnaire
     * @param inquiry its dossier, and the language of the messages
     * @return what is wrong with it, in the order of its questions rule by rule
     */
    public List<Finding> of(Questionnaire questionnaire, Inquiry inquiry) {
        var noted = new Noted(inquiry);
        new QuestionRules(noted).look(questionnaire);
        new ConditionRules(noted, questionnaire, inquiry.dossier()).look();
        new VersionRules(noted).look(questionnaire, inquiry);
        new Translations(questionnaire).missing().forEach((language, texts) -> noted.translation(questionnaire, language, texts));
        return noted.findings();
    }
}
