package org.rapporteur.model.words;

import java.util.Collection;
import java.util.Locale;

import org.eclipse.emf.common.util.Enumerator;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Labels;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;

/**
 * What the things of a dossier are called in running text of one language, in reports and in the window alike. Reads files when it is
 * made: make one per document or page. Safe for use by several threads.
 *
 * @param texts the words between the names
 * @param names chooses among names
 * @param labels words for the literals of enumerations
 * @param dates prints dates
 */
public record Words(Texts texts, Names names, Labels labels, DatePrinter dates) {

    /** The words of a language; English where there is no translation. */
    public static Words in(Locale locale) {
        return new Words(Texts.of(Words.class, locale), new Names(locale), Labels.in(locale), DatePrinter.of(locale));
    }

    /** A date as the source says it; empty for null: no source tells. */
    public String date(SourceDate date) {
        return date == null ? "" : date.print(dates);
    }

    /** Short name of a party; empty for null. */
    public String party(Party party) {
        return party == null ? "" : names.shortName(party);
    }

    /** Short names of parties as a list in running text. */
    public String parties(Collection<? extends Party> parties) {
        return list(parties.stream().map(this::party).toList());
    }

    /** Items as a list in running text: a, b and c. */
    public String list(Collection<String> items) {
        return items.isEmpty() ? "" : texts.text("list", items);
    }

    /** Name of a meeting, or what sort of meeting it is and where; empty for null. */
    public String meeting(Meeting meeting) {
        return meeting == null ? "" : names.name(meeting.getNames(), unnamed(meeting));
    }

    /** A meeting with its date, so that meetings of one name are told apart; empty for null. */
    public String meetingAndDate(Meeting meeting) {
        return meeting == null || meeting.getWhen() == null ? meeting(meeting)
                : texts.text("dated", meeting(meeting), date(meeting.getWhen()));
    }

    /** Name of a region. */
    public String region(Region region) {
        return names.name(region.getNames(), region.getId());
    }

    /** The word for a literal of one of the model's enumerations. */
    public String label(Enumerator literal) {
        return labels.label(literal);
    }

    /** Themes of a recommendation as a list in running text; empty when it has none. */
    public String themes(Recommendation recommendation) {
        return list(recommendation.getTopics().stream().map(topic -> names.name(topic.getNames(), topic.getId())).toList());
    }

    /** The text of a recommendation in the best language there is; its themes where it has none. */
    public String recommendation(Recommendation recommendation) {
        return names.text(recommendation.getTexts()).map(text -> text.getText()).orElseGet(() -> themes(recommendation));
    }

    private String unnamed(Meeting meeting) {
        String kind = label(meeting.getKind());
        return meeting.getCity() == null ? kind : texts.text("in", kind, meeting.getCity());
    }
}
