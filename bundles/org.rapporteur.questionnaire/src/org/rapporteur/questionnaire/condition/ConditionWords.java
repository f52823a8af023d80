package org.rapporteur.questionnaire.condition;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.rapporteur.model.Choice;
import org.rapporteur.model.Economy;
import org.rapporteur.model.Group;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.Text;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Labels;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.condition.Subject.Fact;

/** Conditions as sentences for printed forms: “Answer only if the answer to question 1.2 is ‘Yes’.” */
public final class ConditionWords {

    private final Texts texts;
    private final Names names;
    private final Labels labels;
    private final DatePrinter dates;
    private final Optional<Region> region;
    private final Function<Question, String> number;
    private final Map<String, Question> questions;

    /**
     * @param questionnaire the questionnaire whose conditions are told
     * @param locale language of the sentences
     * @param number the number of a question in the form; empty where it has none, so that its text stands for it
     */
    public ConditionWords(Questionnaire questionnaire, Locale locale, Function<Question, String> number) {
        texts = Texts.of(ConditionWords.class, "sentences", locale);
        names = new Names(locale);
        labels = Labels.in(locale);
        dates = DatePrinter.of(locale);
        region = Optional.ofNullable(questionnaire.getRegion());
        this.number = number;
        questions = new HashMap<>();
        questionnaire.getSections().forEach(section -> section.getQuestions().forEach(question -> questions.put(question.getId(), question)));
    }

    private ConditionWords(ConditionWords same, Function<Question, String> number) {
        texts = same.texts;
        names = same.names;
        labels = same.labels;
        dates = same.dates;
        region = same.region;
        questions = same.questions;
        this.number = number;
    }

    /**
     * The same for another form of the questionnaire; quicker made than anew.
     *
     * @param other the number of a question in that form; empty where it has none
     */
    public ConditionWords numbered(Function<Question, String> other) {
        return new ConditionWords(this, other);
    }

    /**
     * When a question applies, as a sentence.
     *
     * @param question the question
     * @return the sentence; empty when it always applies, or its condition cannot be read
     */
    public Optional<String> sentence(Question question) {
        try {
            return Optional.ofNullable(question.getCondition()).filter(text -> !text.isBlank())
                    .map(text -> texts.text("only", words(Condition.parse(text))));
        } catch (ConditionException mistaken) {
            return Optional.empty(); // a check names it
        }
    }

    private String words(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> joined("and", parts);
            case Condition.Any(List<Condition> parts) -> joined("or", parts);
            case Condition.Not(Condition part) -> texts.text("not", words(part));
            case Condition.OneOf(Subject subject, boolean among, List<String> values) -> told(subject, among ? "is" : "isNot",
                    values.stream().map(value -> value(subject, value)).toList());
            case Condition.Compared(Subject subject, Condition.Order order, String value) -> told(subject,
                    order.name().toLowerCase(Locale.ROOT) + (kind(subject) == QuestionKind.DATE ? ".date" : ""), List.of(value(subject, value)));
            case Condition.Answered(Subject subject, boolean given) -> told(subject, given ? "answered" : "open", List.of());
        };
    }

    /** Clauses are joined otherwise than words in a list; what is made of others stands in brackets, so that it is read in one way only. */
    private String joined(String how, List<Condition> parts) {
        return parts.stream().map(part -> switch (part) {
            case Condition.All all -> texts.text("brackets", words(all));
            case Condition.Any any -> texts.text("brackets", words(any));
            case Condition.Not not -> texts.text("brackets", words(not));
            case Condition.OneOf single -> words(single);
            case Condition.Compared single -> words(single);
            case Condition.Answered single -> words(single);
        }).reduce((one, other) -> texts.text(how, one, other)).orElse("");
    }

    private String told(Subject subject, String how, List<String> values) {
        return switch (subject) {
            case Fact fact -> texts.text("fact", texts.text("fact." + fact.word()), texts.text(how, values));
            case Subject.Asked(String id) -> texts.text("asked", question(id), texts.text(how, values));
            case Subject.Before(String id) -> texts.text("before", question(id), texts.text(how, values));
        };
    }

    private String question(String id) {
        Optional<Question> question = Optional.ofNullable(questions.get(id));
        Optional<String> numbered = question.map(number).filter(given -> !given.isEmpty());
        return numbered.map(given -> texts.text("question", given))
                .orElseGet(() -> texts.text("quoted", question.flatMap(one -> names.text(one.getTexts())).map(Text::getText).orElse(id)));
    }

    private QuestionKind kind(Subject subject) {
        return subject.questionId().map(questions::get).map(Question::getKind).orElse(QuestionKind.TEXT);
    }

    private String value(Subject subject, String value) {
        if (subject instanceof Fact fact) {
            return fact(fact, value).map(label -> texts.text("quoted", label)).orElse(value);
        }
        return switch (kind(subject)) {
            case YES_NO -> texts.text("quoted", texts.find(value).orElse(value));
            case ONE_OF, SEVERAL_OF -> texts.text("quoted", subject.questionId().map(questions::get).flatMap(question -> choice(question, value))
                    .flatMap(choice -> names.text(choice.getTexts())).map(Text::getText).orElse(value));
            case DATE -> date(value);
            case NUMBER, TABLE -> value;
            case TEXT, FILE -> texts.text("quoted", value);
        };
    }

    private static Optional<Choice> choice(Question question, String value) {
        return question.getChoices().stream().filter(choice -> value.equals(choice.getId())).findFirst().or(() -> question.getChoices().stream()
                .filter(choice -> choice.isSetStatus() && choice.getStatus().getLiteral().equals(value)).findFirst());
    }

    private String date(String value) {
        try {
            return SourceDate.parse(value).print(dates);
        } catch (EdtfException inWords) {
            return value;
        }
    }

    private Optional<String> fact(Fact fact, String value) {
        return switch (fact) {
            case ECONOMY -> Optional.ofNullable(Economy.get(value)).map(labels::label);
            case MEMBERSHIP -> Optional.ofNullable(MembershipRole.get(value)).map(labels::label).or(() -> texts.find("fact." + value));
            case KIND -> texts.find("fact." + value);
            case ID -> of(Region::getMemberships).stream().map(Membership::getParty)
                    .filter(party -> party != null && value.equals(party.getId())).findFirst().map(names::shortName);
            case GROUP -> of(Region::getGroups).stream().filter(group -> value.equals(group.getId())).findFirst()
                    .map((Group group) -> names.name(group.getNames(), value));
            case NEW_AT -> of(Region::getMeetings).stream().filter(meeting -> value.equals(meeting.getId())).findFirst()
                    .map((Meeting meeting) -> names.name(meeting.getNames(), value));
        };
    }

    private <T> Collection<T> of(Function<Region, ? extends Collection<T>> part) {
        return region.<Collection<T>>map(part).orElse(List.of());
    }
}
