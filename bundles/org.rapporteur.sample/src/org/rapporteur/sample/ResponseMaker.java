package org.rapporteur.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.model.Answer;
import org.rapporteur.model.AnswerRow;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.Section;
import org.rapporteur.model.Status;
import org.rapporteur.model.Territory;

/** Makes a country's response to a round: most have come back, some are awaited or were sent back. */
final class ResponseMaker {

    private final Setting setting;
    private final Phrases phrases;
    private final Party party;
    private final Dice dice;
    private final Belonging belonging;
    /** By region, whether there was a strategy, as the latest accepted response to a round about it says. */
    private final Map<Region, Boolean> strategies = new HashMap<>();

    ResponseMaker(Setting setting, Party party, Dice dice, Belonging belonging) {
        this.setting = setting;
        this.party = party;
        this.dice = dice;
        this.belonging = belonging;
        phrases = setting.phrases();
    }

    Response response(Questionnaire questionnaire, Round round) {
        Response response = ModelFactory.eINSTANCE.createResponse();
        response.setRound(round);
        response.setState(ResponseState.values()[dice.percent(80) ? ResponseState.ACCEPTED.ordinal()
                : dice.below(ResponseState.values().length)]);
        setting.citing().perhaps(response, 20);
        if (response.getState() == ResponseState.AWAITED) {
            return response;
        }
        LocalDate sent = round.getSent().latest().orElseThrow();
        response.setReceived(Dates.day(sent.plusDays(dice.between(10, 100))));
        response.setFileName(round.getId() + "-" + party.getId() + ".xlsx");
        response.setFileHash(hash());
        if (response.getState() == ResponseState.ACCEPTED) {
            response.setAcceptedBy(setting.persons(setting.organisations().getFirst()).getFirst().getName());
        }
        for (Section section : questionnaire.getSections()) {
            if (section.isPerRecommendation()) {
                for (Meeting meeting : round.getMeetings()) {
                    meeting.getRecommendations().stream().filter(recommendation -> belonging.addressed(recommendation, party))
                            .forEach(recommendation -> answers(response, section).forEach(a -> a.setRecommendation(recommendation)));
                }
            } else {
                boolean strategy = dice.percent(70);
                answers(response, section, strategy, Optional.ofNullable(strategies.get(questionnaire.getRegion())));
                if (response.getState() == ResponseState.ACCEPTED) {
                    strategies.put(questionnaire.getRegion(), strategy);
                }
            }
        }
        return response;
    }

    /** Looks like a SHA-256 and belongs to no file. */
    private String hash() {
        byte[] bytes = new byte[32];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) dice.below(256);
        }
        return HexFormat.of().formatHex(bytes);
    }

    private void answers(Response response, Section section, boolean strategy, Optional<Boolean> before) {
        for (Question question : section.getQuestions()) {
            Optional<Boolean> applies = switch (question.getCondition()) {
                case QuestionnaireMaker.WITH_STRATEGY -> Optional.of(strategy);
                case QuestionnaireMaker.STRATEGY_BEFORE -> before;
                case QuestionnaireMaker.TO_TERRITORIES -> Optional.of(party instanceof Territory);
                case null, default -> Optional.of(true);
            };
            response.getAnswers().add(answer(question, applies, strategy));
        }
    }

    private List<Answer> answers(Response response, Section section) {
        var answers = new ArrayList<Answer>();
        Optional<Boolean> implemented = Optional.empty();
        for (Question question : section.getQuestions()) {
            boolean always = question.getCondition() == null;
            Answer answer = answer(question, always ? Optional.of(true) : implemented, true);
            if (!answer.getChoices().isEmpty()) {
                Status status = answer.getChoices().getFirst().getStatus();
                implemented = Optional.of(status == Status.PARTLY_IMPLEMENTED || status == Status.IMPLEMENTED);
            }
            answers.add(answer);
        }
        response.getAnswers().addAll(answers);
        return answers;
    }

    /** An answer; some answer what they were not asked, and nobody what may not apply. */
    private Answer answer(Question question, Optional<Boolean> applies, boolean strategy) {
        Answer answer = ModelFactory.eINSTANCE.createAnswer();
        answer.setQuestion(question);
        answer.setApplicable(applies.orElse(false));
        boolean left = answer.isApplicable() ? !question.isRequired() && dice.percent(6) : applies.isEmpty() || dice.percent(90);
        if (left) {
            return answer;
        }
        switch (question.getKind()) {
            case YES_NO -> answer.setText(strategy ? "yes" : "no");
            case NUMBER -> answer.setText(Integer.toString(dice.between(2, 400)));
            case DATE -> answer.setText(dice.between(2005, 2023) + "-0" + dice.between(1, 9));
            case FILE -> answer.setText("strategy-" + party.getId() + ".pdf");
            case ONE_OF -> answer.getChoices().add(dice.one(question.getChoices()));
            case SEVERAL_OF -> answer.getChoices().addAll(dice.some(question.getChoices(), dice.between(1, 2)));
            case TABLE -> rows(answer, question);
            case TEXT -> answer.setText(words(question).english());
        }
        return answer;
    }

    private Phrase words(Question question) {
        return phrases.any(switch (question.getUse()) {
            case RESPONSIBLE -> "responsible";
            case ACTION -> "action";
            default -> "progress";
        }, dice);
    }

    private void rows(Answer answer, Question table) {
        for (int i = dice.between(1, 3); i > 0; i--) {
            AnswerRow row = ModelFactory.eINSTANCE.createAnswerRow();
            Answer course = ModelFactory.eINSTANCE.createAnswer();
            course.setQuestion(table.getColumns().getFirst());
            course.setText(phrases.any("course", dice).english());
            Answer people = ModelFactory.eINSTANCE.createAnswer();
            people.setQuestion(table.getColumns().getLast());
            people.setText(Integer.toString(dice.between(5, 60)));
            row.getCells().add(course);
            row.getCells().add(people);
            answer.getRows().add(row);
        }
    }
}
