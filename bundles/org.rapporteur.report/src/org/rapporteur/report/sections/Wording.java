package org.rapporteur.report.sections;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Labels;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Tone;

/**
 * How sections say things: the words of one language for dates, names, states and headings.
 *
 * @param inquiry the dossier, the day and the language
 * @param texts the externalised texts
 * @param names chooses among names
 * @param labels words for the literals of enumerations
 */
record Wording(Inquiry inquiry, Texts texts, Names names, Labels labels) {

    /** The words for an inquiry. */
    static Wording of(Inquiry inquiry) {
        return inquiry.once(Wording.class, "wording", () -> new Wording(inquiry, inquiry.texts(Wording.class),
                new Names(inquiry.locale()), Labels.in(inquiry.locale())));
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    Block heading(int level, String key, Object... arguments) {
        return new Block.Heading(level, text(key, arguments));
    }

    Block paragraph(String key, Object... arguments) {
        return Block.text(text(key, arguments));
    }

    Column column(String key, Column.Kind kind, double width) {
        return new Column(text(key), kind, width);
    }

    String date(SourceDate date) {
        return date == null ? "" : date.print(inquiry.locale());
    }

    /** A date as the source says it, typed where it is one day; the empty cell where no source tells. */
    Cell dateCell(SourceDate date) {
        if (date == null) {
            return Cell.EMPTY;
        }
        Optional<LocalDate> earliest = date.earliest();
        LocalDate day = earliest.isPresent() && earliest.equals(date.latest()) ? earliest.get() : null;
        return new Cell.Date(date(date), day, earliest.orElse(null));
    }

    String party(Party party) {
        return party == null ? "" : names.shortName(party);
    }

    String parties(Collection<? extends Party> parties) {
        return list(parties.stream().map(this::party).toList());
    }

    /** Items as a list in running text: a, b and c. */
    String list(List<String> items) {
        return items.isEmpty() ? "" : texts.text("wording.list", items);
    }

    String name(Collection<Name> all, String otherwise) {
        return names.name(all, otherwise);
    }

    String meeting(Meeting meeting) {
        return meeting == null ? "" : names.name(meeting.getNames(), fallback(meeting));
    }

    private String fallback(Meeting meeting) {
        String kind = label(meeting.getKind());
        return meeting.getCity() == null ? kind : text("meeting.in", kind, meeting.getCity());
    }

    /** A meeting with its date, so that meetings of one name are told apart. */
    String meetingAndDate(Meeting meeting) {
        return meeting.getWhen() == null ? meeting(meeting) : text("meeting.dated", meeting(meeting), date(meeting.getWhen()));
    }

    String region(Region region) {
        return names.name(region.getNames(), region.getId());
    }

    /** The word for a literal of one of the model's enumerations. */
    String label(Enumerator literal) {
        return labels.label(literal);
    }

    Cell state(Status status) {
        return new Cell.State(label(status), tone(status));
    }

    /** What the colour of a status means. */
    static Tone tone(Status status) {
        return switch (status) {
            case NOT_ASKED -> Tone.NOT_ASKED;
            case NOT_REPORTED -> Tone.UNKNOWN;
            case NO_ACTION -> Tone.NO_ACTION;
            case PLANNED -> Tone.PLANNED;
            case UNDER_WAY -> Tone.UNDER_WAY;
            case PARTLY_IMPLEMENTED -> Tone.PARTLY_DONE;
            case IMPLEMENTED -> Tone.DONE;
            case NOT_APPLICABLE -> Tone.NOT_APPLICABLE;
        };
    }

    /** Texts one below the other in a cell. */
    static String lines(Collection<String> texts) {
        return texts.stream().filter(text -> text != null && !text.isEmpty()).collect(Collectors.joining("\n"));
    }
}
