package org.rapporteur.questionnaire.check;

import java.util.Optional;

import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Asking;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.questionnaire.version.Difference;

/** Rules on versions: what was sent is frozen, and a question that keeps its identifier asks for the same kind of answer. */
final class VersionRules {

    private final Noted noted;

    VersionRules(Noted noted) {
        this.noted = noted;
    }

    void look(Questionnaire questionnaire, Inquiry inquiry) {
        boolean sent = questionnaire.getRounds().stream().anyMatch(round -> isSent(round, inquiry));
        if (sent && !questionnaire.isFrozen()) {
            noted.add("questionnaire-not-frozen", Severity.WARNING, questionnaire, Literals.QUESTIONNAIRE__FROZEN, () -> questionnaire.setFrozen(true));
        }
        Questionnaire before = questionnaire.getFollows();
        if (before == null) {
            return;
        }
        if (before.getVersion() >= questionnaire.getVersion()) {
            noted.add("version-not-later", Severity.ERROR, questionnaire, Optional.of(Literals.QUESTIONNAIRE__VERSION), before.getId(),
                    Integer.toString(before.getVersion()), Integer.toString(questionnaire.getVersion()));
        }
        Difference.between(before, questionnaire).stream().filter(difference -> difference.kind() == Difference.Kind.OTHER_KIND)
                .forEach(difference -> noted.add("question-other-kind", Severity.WARNING, difference.after().orElseThrow(),
                        Optional.of(Literals.QUESTION__KIND), before.getId()));
    }

    private static boolean isSent(Round round, Inquiry inquiry) {
        return round.getInvitations().stream().anyMatch(invitation -> Asking.sent(round, invitation, inquiry.date()));
    }
}
