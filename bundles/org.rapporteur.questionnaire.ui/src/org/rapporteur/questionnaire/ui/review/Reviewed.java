package org.rapporteur.questionnaire.ui.review;

import java.util.Optional;
import java.util.function.Consumer;

import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Response;
import org.rapporteur.model.Round;
import org.rapporteur.questionnaire.progress.AnswerReview;
import org.rapporteur.ui.session.DossierSession;

/**
 * The response of a country to a round, while it is looked at: its record stays loaded until it is let go of.
 *
 * @param session the dossier
 * @param round the round
 * @param country identifier of the country
 */
record Reviewed(DossierSession session, Round round, String country) {

    /** Loads the record. */
    void hold() {
        session.records().load(country);
    }

    /** Lets the record go. */
    void release() {
        session.records().release(country);
    }

    Optional<CountryRecord> record() {
        return session.records().loaded(country);
    }

    Optional<Response> response() {
        return record().stream().flatMap(record -> record.getResponses().stream()).filter(response -> response.getRound() == round).findFirst();
    }

    Optional<AnswerReview> review() {
        return response().map(response -> new AnswerReview(session.dossier(), response));
    }

    /**
     * Decides something, and draws the conclusions, as one step.
     *
     * @param label what undo calls it
     * @param decision what is decided
     */
    void decide(String label, Consumer<AnswerReview> decision) {
        review().ifPresent(review -> session.edit(label, () -> {
            decision.accept(review);
            review.settle(record().orElseThrow(), System.getProperty("user.name", ""));
        }));
    }
}
