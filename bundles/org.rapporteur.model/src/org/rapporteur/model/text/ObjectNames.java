package org.rapporteur.model.text;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Document;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Group;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Programme;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.model.Source;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.TrainingModule;
import org.rapporteur.model.date.DatePrinter;

/**
 * What people call the objects of a dossier, in one language, in messages and lists.
 *
 * @param names chooses among names
 * @param labels words for classes and features
 * @param dates prints dates
 * @param texts the texts around them
 */
public record ObjectNames(Names names, Labels labels, DatePrinter dates, Texts texts) {

    private static final int LONGEST_EXTRACT = 80;

    /** The names in a language. */
    public static ObjectNames in(Locale locale) {
        return new ObjectNames(new Names(locale), Labels.in(locale), DatePrinter.of(locale), Texts.of(ObjectNames.class, locale));
    }

    /** What people call an object; the name of what contains it when it has none of its own. Null is "something without a name". */
    public String name(EObject object) {
        return switch (object) {
            case null -> texts.text("name.none");
            case Party party -> names.shortName(party);
            case Meeting meeting -> meeting(meeting);
            case Region region -> names.name(region.getNames(), id(region));
            case Series series -> names.name(series.getNames(), id(series));
            case Group group -> names.name(group.getNames(), id(group));
            case Topic topic -> names.name(topic.getNames(), id(topic));
            case Institution institution -> names.name(institution.getNames(), id(institution));
            case Programme programme -> names.name(programme.getNames(), id(programme));
            case TrainingModule module -> names.name(module.getNames(), id(module));
            case Document document -> names.name(document.getTitles(), id(document));
            case Questionnaire questionnaire -> names.text(questionnaire.getTitles()).map(Text::getText).orElse(id(questionnaire));
            case Source source -> source.getTitle() == null ? id(source) : source.getTitle();
            case Person person -> person.getName() == null ? id(person) : person.getName();
            case Recommendation recommendation -> recommendation(recommendation);
            case Commitment commitment -> extract(commitment.getText());
            case CountryRecord record -> record.getParty() == null ? id(record) : name(record.getParty());
            case Dossier dossier -> dossier.getTitle() == null ? id(dossier) : dossier.getTitle();
            case Identified identified -> id(identified);
            default -> object.eContainer() == null ? labels.label(object.eClass()) : name(object.eContainer());
        };
    }

    /** The number of a recommendation, or where it has none, the beginning of its text or its theme. */
    public String recommendation(Recommendation recommendation) {
        if (recommendation.getNumber() != null) {
            return recommendation.getNumber();
        }
        Optional<Text> text = names.text(recommendation.getTexts());
        return text.map(t -> texts.text("quoted", extract(t.getText()))).orElseGet(() -> recommendation.getTopics().isEmpty()
                ? id(recommendation) : texts.text("quoted", name(recommendation.getTopics().getFirst())));
    }

    private String meeting(Meeting meeting) {
        String name = names.name(meeting.getNames(), "");
        if (!name.isEmpty()) {
            return name;
        }
        String place = meeting.getCity() == null ? "" : meeting.getCity();
        String when = meeting.getWhen() == null ? "" : meeting.getWhen().print(dates);
        String both = Stream.of(place, when).filter(part -> !part.isEmpty()).reduce((one, other) -> one + ", " + other).orElse("");
        return both.isEmpty() ? id(meeting) : both;
    }

    private static String id(Identified identified) {
        return identified.getId() == null ? EcoreUtil.getIdentification(identified) : identified.getId();
    }

    /** The beginning of a text on one line, cut between words; empty for null. */
    private static String extract(String text) {
        if (text == null) {
            return "";
        }
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST_EXTRACT) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_EXTRACT);
        return line.substring(0, end < LONGEST_EXTRACT / 2 ? line.offsetByCodePoints(0, LONGEST_EXTRACT / 2) : end) + "…";
    }
}
