package org.rapporteur.questionnaire.progress;

import java.util.List;
import java.util.Optional;

import org.rapporteur.model.Answer;
import org.rapporteur.model.Citation;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.questionnaire.condition.Applicability;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.Reply;

/**
 * What an analyst decides on each answer of a response. A decision stands in the response as a citation of the round's answers, with the
 * key of the answer as the place: the reason is its note, what the government had said its quotation; a correction is marked as
 * concluded by the analyst. When the question is answered anew, the place is taken away and the decision lapses. What changes the
 * response is to be called inside one step, and ended by {@link #settle}.
 */
public final class AnswerReview {

    /** What was decided on an answer. */
    public enum Decision {
        /** Nothing yet. */
        OPEN,
        /** It holds; also when the response was accepted as a whole. */
        ACCEPTED,
        /** It was changed by an analyst, with a reason, and holds as it is now. */
        CORRECTED,
        /** The government is asked to look at it again; it becomes no progress. */
        SENT_BACK
    }

    private final Dossier dossier;
    private final Response response;
    private final RoundSource source;

    /**
     * @param dossier the dossier
     * @param response a response to a round of it
     */
    public AnswerReview(Dossier dossier, Response response) {
        this.dossier = dossier;
        this.response = response;
        source = new RoundSource(dossier, response.getRound());
    }

    /** By what an answer is known. */
    public static String key(Answer answer) {
        return FieldKey.of(answer.getQuestion(), Optional.ofNullable(answer.getRecommendation())).text();
    }

    /** The answers that say something and apply, in order: those that are decided on. */
    public List<Answer> answers() {
        return response.getAnswers().stream().filter(answer -> answer.getQuestion() != null && answer.isApplicable() && Reply.of(answer).isPresent()).toList();
    }

    /** What was decided on an answer of the response. */
    public Decision on(Answer answer) {
        return mark(answer).map(mark -> mark.isInferred() ? Decision.CORRECTED : mark.getNote() == null ? Decision.ACCEPTED : Decision.SENT_BACK)
                .orElse(response.getState() == ResponseState.ACCEPTED ? Decision.ACCEPTED : Decision.OPEN);
    }

    /** Why an answer was corrected or sent back; empty when it was not. */
    public Optional<String> reason(Answer answer) {
        return mark(answer).map(Citation::getNote);
    }

    /** What the government had said before an answer was corrected, in words; empty when it was not. */
    public Optional<String> before(Answer answer) {
        return mark(answer).filter(Citation::isInferred).map(Citation::getQuotation);
    }

    private Optional<Citation> mark(Answer answer) {
        String key = key(answer);
        return response.getCitations().stream().filter(one -> one.getSource() != null && source.id().equals(one.getSource().getId())
                && key.equals(one.getPlace())).findFirst();
    }

    /** Accepts an answer as it is. */
    public void accept(Answer answer) {
        if (on(answer) != Decision.CORRECTED) { // which holds already
            decide(answer).setNote(null);
        }
    }

    /**
     * Changes an answer.
     *
     * @param answer the answer
     * @param words what it says now, in words
     * @param reply what it is to say
     * @param reason why; not blank
     */
    public void correct(Answer answer, String words, Reply reply, String reason) {
        Citation mark = decide(answer);
        mark.setInferred(true);
        if (mark.getQuotation() == null) {
            mark.setQuotation(words);
        }
        mark.setNote(reason);
        reply.writeTo(answer);
    }

    /**
     * Asks the government to look at an answer again.
     *
     * @param answer the answer
     * @param reason why; not blank
     */
    public void sendBack(Answer answer, String reason) {
        decide(answer).setNote(reason);
    }

    private Citation decide(Answer answer) {
        Citation mark = mark(answer).orElseGet(() -> {
            Citation made = ModelFactory.eINSTANCE.createCitation();
            made.setSource(source.findOrAdd());
            made.setPlace(key(answer));
            response.getCitations().add(made);
            return made;
        });
        mark.setInferred(false);
        return mark;
    }

    /**
     * Draws the conclusions: a response of which every answer is decided on is accepted and becomes progress, without what was sent back;
     * one of which all was sent back is sent back as a whole, so that the country is reminded.
     *
     * @param record the country's record, which holds the response
     * @param by who decides
     */
    public void settle(CountryRecord record, String by) {
        Applicability.of(response, record).mark(response);
        List<Decision> decisions = answers().stream().map(this::on).toList();
        if (!decisions.isEmpty() && decisions.stream().allMatch(Decision.SENT_BACK::equals)) {
            response.setState(ResponseState.SENT_BACK);
            response.setAcceptedBy(null);
            Progress.propose(response, record, dossier).apply(record, dossier);
        } else if (decisions.stream().noneMatch(Decision.OPEN::equals)) {
            if (response.getState() != ResponseState.ACCEPTED) {
                response.setState(ResponseState.ACCEPTED);
                response.setAcceptedBy(by);
            }
            Progress.propose(response, record, dossier).apply(record, dossier);
        } else if (response.getState() == ResponseState.SENT_BACK) {
            response.setState(ResponseState.RECEIVED);
        }
    }
}
