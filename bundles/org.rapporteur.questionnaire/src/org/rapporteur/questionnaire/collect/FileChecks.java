package org.rapporteur.questionnaire.collect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.questionnaire.form.FormIdentity;

/** Finds for which round and whom a form is, or refuses it. */
final class FileChecks {

    private final Dossier dossier;

    FileChecks(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Where a form belongs.
     *
     * @param round its round
     * @param invitation that the country was asked
     */
    record Asked(Round round, Invitation invitation) {
        Questionnaire questionnaire() {
            return (Questionnaire) round.eContainer();
        }
    }

    Asked asked(FormFile file) throws RefusedFileException {
        FormIdentity identity = file.identity();
        if (!identity.dossier().equals(dossier.getId())) {
            throw new RefusedFileException("wrongDossier", file.name(), identity.dossier(), dossier.getId());
        }
        Optional<Round> found = rounds().filter(one -> identity.round().equals(one.getId())).findFirst();
        if (found.isEmpty()) {
            throw new RefusedFileException("wrongRound", file.name(), identity.round(), rounds().map(Round::getId).sorted().toList());
        }
        var questionnaire = (Questionnaire) found.get().eContainer();
        if (!identity.questionnaire().equals(questionnaire.getId())) {
            throw new RefusedFileException("wrongQuestionnaire", file.name(), identity.questionnaire(), identity.round(), questionnaire.getId());
        }
        if (identity.version() != questionnaire.getVersion()) {
            throw new RefusedFileException("wrongVersion", file.name(), identity.version(), questionnaire.getVersion(), identity.round());
        }
        List<Invitation> invitations = found.get().getInvitations().stream().filter(one -> one.getParty() != null).toList();
        Invitation invitation = invitations.stream().filter(one -> identity.country().equals(one.getParty().getId())).findFirst()
                .orElseThrow(() -> new RefusedFileException("wrongCountry", file.name(), identity.country(), identity.round()));
        return new Asked(found.get(), invitation);
    }

    /** A later round in which the country was asked again; empty when there is none. */
    Optional<Round> later(Asked asked) {
        List<Round> all = asked.questionnaire().getRounds();
        return all.subList(all.indexOf(asked.round()) + 1, all.size()).stream().filter(round -> round.getInvitations().stream()
                .anyMatch(one -> one.getParty() == asked.invitation().getParty())).findFirst();
    }

    private Stream<Round> rounds() {
        return dossier.getQuestionnaires().stream().flatMap(questionnaire -> questionnaire.getRounds().stream());
    }
}
