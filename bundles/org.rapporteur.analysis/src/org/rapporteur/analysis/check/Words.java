package org.rapporteur.analysis.check;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Document;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Programme;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.TrainingModule;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;

/** How messages name what they speak of, in the language of an inquiry. */
public final class Words {

    private static final int LONGEST_EXTRACT = 80;

    private final Texts texts;
    private final Names names;
    private final DatePrinter dates;

    Words(Inquiry inquiry) {
        dates = DatePrinter.of(inquiry.locale());
        texts = inquiry.texts(Findings.class);
        names = new Names(inquiry.locale());
    }

    /** What people call an object; the name of what contains it when it has none of its own. */
    public String name(EObject object) {
        return switch (object) {
            case null -> texts.text("name.none");
            case Party party -> names.shortName(party);
            case Meeting meeting -> meeting(meeting);
            case Region region -> names.name(region.getNames(), id(region));
            case Series series -> names.name(series.getNames(), id(series));
            case Topic topic -> names.name(topic.getNames(), id(topic));
            case Institution institution -> names.name(institution.getNames(), id(institution));
            case Programme programme -> names.name(programme.getNames(), id(programme));
            case TrainingModule module -> names.name(module.getNames(), id(module));
            case Document document -> names.name(document.getTitles(), id(document));
            case Person person -> person.getName() == null ? id(person) : person.getName();
            case Recommendation recommendation -> recommendation(recommendation);
            case Commitment commitment -> extract(commitment.getText());
            case CountryRecord record -> record.getParty() == null ? id(record) : name(record.getParty());
            case Dossier dossier -> dossier.getTitle() == null ? id(dossier) : dossier.getTitle();
            case Identified identified -> id(identified);
            default -> object.eContainer() == null ? object.eClass().getName() : name(object.eContainer());
        };
    }

    /** The names of several objects, in their order. */
    public List<String> names(Collection<? extends EObject> objects) {
        return objects.stream().map(this::name).toList();
    }

    /** The number of a recommendation, or where it has none, its theme or the beginning of its text. */
    public String recommendation(Recommendation recommendation) {
        if (recommendation.getNumber() != null) {
            return recommendation.getNumber();
        }
        Optional<Text> text = names.text(recommendation.getTexts());
        return text.map(t -> texts.text("quoted", extract(t.getText()))).orElseGet(() -> recommendation.getTopics().isEmpty()
                ? id(recommendation) : texts.text("quoted", names.name(recommendation.getTopics().getFirst().getNames(), id(recommendation))));
    }

    /** A date as its source says it. */
    public String date(SourceDate date) {
        return date.print(dates);
    }

    /** Where something is said: the places in its sources; says so when there is none. */
    public String places(Cited cited) {
        List<String> places = cited.getCitations().stream().flatMap(this::place).distinct().toList();
        return places.isEmpty() ? texts.text("source.none") : String.join("; ", places);
    }

    /** Where several things are said. */
    public String places(Collection<? extends Cited> cited) {
        return String.join("; ", cited.stream().map(this::places).distinct().toList());
    }

    /** A claim's words with their place. */
    public String statement(Claim claim) {
        return texts.text("statement", claim.getWording(), places(claim));
    }

    /** A claim's number as it is to be read: more than 50. */
    public String quantity(Claim claim) {
        return texts.text("quantity." + claim.getQualifier().getName(), claim.getNumber());
    }

    /** What a claim is about: a group in words, or the name of a feature. */
    public String about(String about) {
        return texts.find("about." + about).orElse(about);
    }

    private Stream<String> place(Citation citation) {
        boolean outside = citation.getSource() != null && citation.getSource().isExternal();
        String source = citation.getSource() == null ? null : citation.getSource().getTitle();
        if (citation.getPlace() == null || outside) {
            return Stream.of(source, citation.getPlace()).filter(Objects::nonNull).limit(1);
        }
        return Stream.of(citation.getPlace());
    }

    private String meeting(Meeting meeting) {
        String name = names.name(meeting.getNames(), "");
        if (!name.isEmpty()) {
            return name;
        }
        String place = meeting.getCity() == null ? "" : meeting.getCity();
        String when = meeting.getWhen() == null ? "" : date(meeting.getWhen());
        String both = Stream.of(place, when).filter(part -> !part.isEmpty()).reduce((one, other) -> one + ", " + other).orElse("");
        return both.isEmpty() ? id(meeting) : both;
    }

    private static String id(Identified identified) {
        return identified.getId() == null ? EcoreUtil.getIdentification(identified) : identified.getId();
    }

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
