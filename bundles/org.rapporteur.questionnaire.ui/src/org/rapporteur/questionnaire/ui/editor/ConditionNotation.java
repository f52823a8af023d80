package org.rapporteur.questionnaire.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Section;
import org.rapporteur.questionnaire.condition.Condition;
import org.rapporteur.questionnaire.condition.ConditionException;
import org.rapporteur.questionnaire.condition.ConditionWords;
import org.rapporteur.questionnaire.condition.Subject;
import org.rapporteur.ui.form.Notation;
import org.rapporteur.ui.form.Reading;

/** Conditions: checked while they are typed, told as the sentence that forms print, with what can follow offered below. */
final class ConditionNotation implements Notation {

    private final Supplier<Optional<EObject>> asked;
    private final Writing writing;
    private final Locale locale;

    /**
     * @param asked the question whose condition it is
     * @param writing words
     */
    ConditionNotation(Supplier<Optional<EObject>> asked, Writing writing) {
        this.asked = asked;
        this.writing = writing;
        locale = writing.context().session().locale();
    }

    @Override
    public String write(Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public Reading read(String text) {
        if (text.isBlank()) {
            return Reading.Value.of(null); // none: the question always applies
        }
        try {
            Condition condition = Condition.parse(text.strip());
            return new Reading.Value(text.strip(), unknown(condition).or(() -> sentence(text.strip())));
        } catch (ConditionException wrong) {
            return new Reading.Refusal(wrong.sentence(locale));
        }
    }

    /** The first question that it asks about and that does not stand before it. */
    private Optional<String> unknown(Condition condition) {
        List<String> earlier = earlier().stream().map(Question::getId).toList();
        return condition.subjects().filter(Subject.Asked.class::isInstance).flatMap(subject -> subject.questionId().stream())
                .filter(id -> !earlier.contains(id)).findFirst().map(id -> writing.text("condition.unknown", id));
    }

    private Optional<String> sentence(String text) {
        return question().flatMap(one -> {
            Question like = org.rapporteur.model.ModelFactory.eINSTANCE.createQuestion();
            like.setCondition(text);
            return new ConditionWords(Writing.questionnaire(one), locale, Writing::number).sentence(like);
        });
    }

    private Optional<Question> question() {
        return asked.get().filter(Question.class::isInstance).map(Question.class::cast);
    }

    /** The questions before it, in order. */
    private List<Question> earlier() {
        var before = new ArrayList<Question>();
        if (question().isPresent()) {
            Questionnaire all = Writing.questionnaire(question().get());
            for (Section section : all.getSections()) {
                for (Question one : section.getQuestions()) {
                    if (one == question().get()) {
                        return before;
                    }
                    before.add(one);
                }
            }
        }
        return before;
    }

    @Override
    public Optional<IContentProposalProvider> proposals() {
        return Optional.of(new ConditionProposals(this::earlier, this::all, writing));
    }

    private List<Question> all() {
        return question().map(one -> Writing.questionnaire(one).getSections().stream().flatMap(section -> section.getQuestions().stream()).toList())
                .orElseGet(() -> Stream.<Question>empty().toList());
    }
}
