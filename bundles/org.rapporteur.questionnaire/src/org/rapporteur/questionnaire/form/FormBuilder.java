package org.rapporteur.questionnaire.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.analysis.status.Addressees;
import org.rapporteur.model.Choice;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Round;
import org.rapporteur.model.Section;
import org.rapporteur.model.Status;
import org.rapporteur.model.access.Reporting;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.questionnaire.condition.Applicability;
import org.rapporteur.questionnaire.condition.ConditionWords;
import org.rapporteur.questionnaire.form.Earlier.Origin;

/**
 * Makes the forms of a round. The same dossier, round, country, day and language give the same form, so that one that comes back is
 * compared with the one that was sent. A text that the language lacks is taken from English, then from any other.
 * <p>
 * Good for one look at a dossier that does not change; not safe for use by several threads.
 */
public final class FormBuilder {

    private final Dossier dossier;
    private final LocalDate day;
    private final Reporting reporting;
    private final Wording wording;
    private final Addressees addressees = new Addressees();
    private final Map<Questionnaire, ConditionWords> conditions = new IdentityHashMap<>();
    /** What is the same of a question in the forms of all countries. */
    private final Map<Question, Field> everywhere = new IdentityHashMap<>();

    /** What one country is asked, and what is known of it before it answers. */
    private record Asked(Party party, Round round, LastAnswers last, Map<Recommendation, Implementation> implementations,
            Applicability facts, Numbering numbers, ConditionWords conditions) {
    }

    /**
     * A builder of forms.
     *
     * @param dossier the dossier
     * @param day the day for which it is told what is known; later reports do not count
     * @param locale language of the forms
     */
    public FormBuilder(Dossier dossier, LocalDate day, Locale locale) {
        this.dossier = dossier;
        this.day = day;
        reporting = new Reporting(day);
        wording = Wording.in(locale);
    }

    /**
     * The form of a country.
     *
     * @param round the round, contained in its questionnaire
     * @param invitation the invitation of the country, contained in the round, with its party
     * @param record what is known of the country; empty when nothing is
     */
    public Form build(Round round, Invitation invitation, Optional<CountryRecord> record) {
        Questionnaire questionnaire = (Questionnaire) round.eContainer();
        var numbers = new Numbering(questionnaire);
        var asked = new Asked(invitation.getParty(), round, new LastAnswers(record, round, wording.dates()), implementations(record),
                facts(round, invitation.getParty()), numbers, conditions.computeIfAbsent(questionnaire,
                        key -> new ConditionWords(key, wording.locale(), question -> "")).numbered(numbers::of));
        List<FormSection> sections = new ArrayList<>();
        for (Section section : questionnaire.getSections()) {
            sections.add(section(section, sections.size() + 1, asked));
        }
        var identity = new FormIdentity(dossier.getId(), questionnaire.getId(), questionnaire.getVersion(), round.getId(),
                invitation.getParty().getId(), wording.locale().toLanguageTag(), FormPart.WHOLE, Checksum.of(sections));
        return new Form(identity, heading(questionnaire, round, invitation), sections);
    }

    private Heading heading(Questionnaire questionnaire, Round round, Invitation invitation) {
        var names = wording.names();
        SourceDate due = invitation.getDue() == null ? round.getDue() : invitation.getDue();
        return new Heading(wording.text(questionnaire.getTitles(), questionnaire.getId()), names.officialName(invitation.getParty()),
                questionnaire.getRegion() == null ? "" : names.name(questionnaire.getRegion().getNames(), questionnaire.getRegion().getId()),
                round.getSubject() == null ? "" : round.getSubject(),
                round.getReportedAt() == null ? "" : names.title(round.getReportedAt().getNames(), round.getReportedAt().getId()),
                dossier.getSecretariat() == null ? "" : names.officialName(dossier.getSecretariat()),
                invitation.getFocalPoint() == null || invitation.getFocalPoint().getName() == null ? "" : invitation.getFocalPoint().getName(),
                wording.date(due), Optional.ofNullable(due).flatMap(SourceDate::latest), dossier.isFictional(), wording.locale(), day);
    }

    /** What is known of a country whatever it answers and answered: a question that does not apply to such a country is not asked. */
    private static Applicability facts(Round round, Party party) {
        CountryRecord nothing = ModelFactory.eINSTANCE.createCountryRecord();
        nothing.setParty(party);
        return Applicability.before(round, nothing);
    }

    private FormSection section(Section section, int number, Asked asked) {
        List<Group> groups = new ArrayList<>();
        if (section.isPerRecommendation()) {
            for (Recommendation recommendation : recommendations(asked.round(), asked.party())) {
                String place = number + "." + (groups.size() + 1);
                asked.numbers().enter(section, place);
                Optional<ProgressReport> report = Optional.ofNullable(asked.implementations().get(recommendation)).flatMap(reporting::current);
                groups.add(new Group(place, Optional.of(about(recommendation, section, report)),
                        fields(section, Optional.of(recommendation), report, asked)));
            }
            asked.numbers().leave(section);
        } else {
            groups.add(new Group("", Optional.empty(), fields(section, Optional.empty(), Optional.empty(), asked)));
        }
        return new FormSection(section.getId(), number, wording.text(section.getTitles(), section.getId()),
                wording.text(section.getHelp(), ""), section.isPerRecommendation(), groups);
    }

    private List<Recommendation> recommendations(Round round, Party party) {
        return round.getMeetings().stream().flatMap(meeting -> meeting.getRecommendations().stream())
                .filter(recommendation -> addressees.includes(recommendation, party)).toList();
    }

    private static Map<Recommendation, Implementation> implementations(Optional<CountryRecord> record) {
        Map<Recommendation, Implementation> index = new IdentityHashMap<>();
        record.ifPresent(known -> known.getImplementations().forEach(i -> index.putIfAbsent(i.getRecommendation(), i)));
        return index;
    }

    private About about(Recommendation recommendation, Section section, Optional<ProgressReport> report) {
        var names = wording.names();
        return new About(recommendation.getId(), recommendation.getNumber() == null ? "" : recommendation.getNumber(),
                text(recommendation),
                names.title(recommendation.getMeeting().getNames(), recommendation.getMeeting().getId()),
                wording.date(recommendation.getDue()), report.map(known -> label(known.getStatus(), section)).orElse(""),
                report.map(known -> wording.date(known.getWhen())).orElse(""));
    }

    /** What a recommendation says; of some only the themes are on record. */
    private String text(Recommendation recommendation) {
        List<String> themes = recommendation.getTopics().stream().map(topic -> wording.names().name(topic.getNames(), topic.getId())).toList();
        return wording.text(recommendation.getTexts(), themes.isEmpty() ? recommendation.getId() : wording.texts().text("about.themes", themes));
    }

    /** A status in the words in which the section asks for it, or in the program's where it does not. */
    private String label(Status status, Section section) {
        return section.getQuestions().stream().flatMap(question -> question.getChoices().stream())
                .filter(choice -> choice.isSetStatus() && choice.getStatus() == status).findFirst()
                .map(choice -> wording.text(choice.getTexts(), choice.getId())).orElseGet(() -> wording.labels().label(status));
    }

    private List<Field> fields(Section section, Optional<Recommendation> recommendation, Optional<ProgressReport> report, Asked asked) {
        List<Field> fields = new ArrayList<>();
        for (Question question : section.getQuestions()) {
            if (asked.facts().applies(question, recommendation) != Knowledge.NO) {
                FieldKey key = FieldKey.of(question, recommendation);
                Optional<Earlier> earlier = asked.last().to(key).filter(answer -> fits(answer.reply(), question))
                        .or(() -> report.flatMap(known -> status(known, question)));
                fields.add(field(question, key, asked.numbers().of(question), asked.conditions().sentence(question).orElse(""), earlier));
            }
        }
        return fields;
    }

    private Field field(Question question, FieldKey key, String number, String applies, Optional<Earlier> earlier) {
        return everywhere.computeIfAbsent(question, this::everywhere).in(key, number, applies, earlier);
    }

    private Field everywhere(Question question) {
        return new Field(FieldKey.of(question), question.getId(), "", question.getKind(), wording.text(question.getTexts(), question.getId()),
                wording.text(question.getHelp(), ""), question.isRequired(), question.getCondition() == null ? "" : question.getCondition(), "",
                wording.options(question), question.getUnit() == null ? "" : question.getUnit(),
                question.getColumns().stream().map(this::everywhere).toList(), Optional.empty());
    }

    /** The status that the record knows, where a question asks for one. */
    private Optional<Earlier> status(ProgressReport report, Question question) {
        if (question.getKind() != QuestionKind.ONE_OF) {
            return Optional.empty();
        }
        return question.getChoices().stream().filter(choice -> choice.isSetStatus() && choice.getStatus() == report.getStatus()).findFirst()
                .map(choice -> new Earlier(new Reply.Picked(List.of(choice.getId())), Origin.RECORD, wording.date(report.getWhen())));
    }

    /** Whether an earlier answer can still be given: the question may have changed since. */
    private static boolean fits(Reply reply, Question question) {
        return switch (reply) {
            case Reply.Words words -> switch (question.getKind()) {
                case TEXT, NUMBER, DATE, FILE -> true;
                case YES_NO, ONE_OF, SEVERAL_OF, TABLE -> false;
            };
            case Reply.Picked(List<String> choices) -> switch (question.getKind()) {
                case YES_NO -> List.of("yes", "no").containsAll(choices);
                case ONE_OF -> choices.size() == 1 && known(question).containsAll(choices);
                case SEVERAL_OF -> known(question).containsAll(choices);
                case TEXT, NUMBER, DATE, FILE, TABLE -> false;
            };
            case Reply.Rows rows -> question.getKind() == QuestionKind.TABLE;
        };
    }

    private static List<String> known(Question question) {
        return question.getChoices().stream().map(Choice::getId).toList();
    }
}
