package org.rapporteur.report;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Status;
import org.rapporteur.model.Text;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Tone;

/**
 * How sections say things: the words of one language for names, states and headings. A section's own texts lie beside its
 * class.
 *
 * @param inquiry the dossier, the day and the language
 * @param texts the texts of the section
 * @param words what the things of a dossier are called
 */
public record Wording(Inquiry inquiry, Texts texts, Words words) {

    /**
     * The words for an inquiry.
     *
     * @param inquiry the inquiry
     * @param anchor the class beside which the texts lie
     */
    public static Wording of(Inquiry inquiry, Class<?> anchor) {
        return inquiry.once(Wording.class, anchor.getPackageName(), () -> new Wording(inquiry, inquiry.texts(anchor), inquiry.words()));
    }

    /** Chooses among names. */
    public Names names() {
        return words.names();
    }

    /** A text by key, with what fills its placeholders. */
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** A heading by key. */
    public Block heading(int level, String key, Object... arguments) {
        return new Block.Heading(level, text(key, arguments));
    }

    /** A paragraph of running text by key. */
    public Block paragraph(String key, Object... arguments) {
        return Block.text(text(key, arguments));
    }

    /** A column whose heading is a text by key. */
    public Column column(String key, Column.Kind kind, double width) {
        return new Column(text(key), kind, width);
    }

    /** A date as the source says it; empty for null: no source tells. */
    public String date(SourceDate date) {
        return words.date(date);
    }

    /** A date as the source says it, typed where it is one day; the empty cell for null: no source tells. */
    public Cell dateCell(SourceDate date) {
        if (date == null) {
            return Cell.EMPTY;
        }
        return new Cell.Date(date(date), date.exactDay().orElse(null), date.earliest().orElse(null));
    }

    /** Short name of a party; empty for null. */
    public String party(Party party) {
        return words.party(party);
    }

    /** Short names of parties as a list in running text. */
    public String parties(Collection<? extends Party> parties) {
        return words.parties(parties);
    }

    /** Items as a list in running text: a, b and c. */
    public String list(Collection<String> items) {
        return words.list(items);
    }

    /** A name for running text, or what stands in for it. */
    public String name(Collection<Name> all, String otherwise) {
        return names().name(all, otherwise);
    }

    /** Name of a meeting, or what sort of meeting it is and where; empty for null. */
    public String meeting(Meeting meeting) {
        return words.meeting(meeting);
    }

    /** A meeting with its date, so that meetings of one name are told apart. */
    public String meetingAndDate(Meeting meeting) {
        return words.meetingAndDate(meeting);
    }

    /** Name of a region. */
    public String region(Region region) {
        return words.region(region);
    }

    /** The word for a literal of one of the model's enumerations. */
    public String label(Enumerator literal) {
        return words.label(literal);
    }

    /** A status in words and colour. */
    public Cell state(Status status) {
        return new Cell.State(label(status), tone(status));
    }

    /** What the colour of a status means. */
    public static Tone tone(Status status) {
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

    /** Texts one below the other in a cell; those that are null or empty are left out. */
    public static String lines(Collection<String> texts) {
        return texts.stream().filter(text -> text != null && !text.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    /** A cell of text in the report's language; the empty cell for no text, or text that is null since nobody has filled it in. */
    public Cell cell(String text) {
        return text == null ? Cell.EMPTY : Cell.text(text);
    }

    /** Themes of a recommendation as a list in running text; empty when it has none. */
    public String themes(Recommendation recommendation) {
        return words.themes(recommendation);
    }

    /** The text of a recommendation in the best language there is, marked where that is not the report's; its themes where it has none. */
    public Cell recommendation(Recommendation recommendation) {
        return names().text(recommendation.getTexts()).<Cell>map(text -> new Cell.Text(text.getText(),
                text.getLanguage().equals(inquiry.locale().toLanguageTag()) ? "" : text.getLanguage()))
                .orElseGet(() -> cell(themes(recommendation)));
    }

    /** The text of a recommendation as {@link #recommendation} shows it, among other words. */
    public String words(Recommendation recommendation) {
        return names().text(recommendation.getTexts()).map(Text::getText).orElseGet(() -> themes(recommendation));
    }
}
