package org.rapporteur.ui.matrix;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.analysis.matrix.MatrixCell;
import org.rapporteur.analysis.matrix.MatrixTotal;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.model.Topic;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.Verdict;
import org.rapporteur.model.text.Labels;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.status.Place;

/** How the matrix says things. */
final class Words {

    /** Stands behind what is overdue. */
    static final String OVERDUE = " !";

    private final Texts texts;
    private final Names names;
    private final DatePrinter dates;
    private final Map<Status, String> labels = new EnumMap<>(Status.class);

    Words(Texts texts, Names names) {
        this.texts = texts;
        this.names = names;
        dates = DatePrinter.of(names.locale());
        var words = Labels.in(names.locale());
        Stream.of(Status.values()).forEach(status -> labels.put(status, words.label(status)));
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    String label(Status status) {
        return labels.get(status);
    }

    String country(Party party) {
        return names.shortName(party);
    }

    String name(Topic topic) {
        return names.name(topic.getNames(), topic.getId());
    }

    String name(Meeting meeting) {
        return names.name(meeting.getNames(), String.valueOf(meeting.getId()));
    }

    /** Number and text of a recommendation. */
    String recommendation(Recommendation recommendation) {
        String text = Place.text(recommendation, names).replace('\n', ' ');
        return recommendation.getNumber() == null ? text : recommendation.getNumber() + "  " + text;
    }

    /** Heading of a group. */
    String group(Optional<EObject> group) {
        return switch (group.orElse(null)) {
            case Meeting meeting -> meeting.getWhen() == null ? name(meeting) : text("group.meeting", name(meeting), meeting.getWhen().print(dates));
            case Topic topic -> name(topic);
            case null, default -> text("group.none");
        };
    }

    /** How a status is shown. */
    String shown(Status status) {
        return Palette.sign(status) + "  " + label(status);
    }

    /** What a cell shows. */
    String shown(MatrixCell cell, boolean signsOnly) {
        return switch (cell) {
            case MatrixCell.NotAddressed none -> "";
            case MatrixCell.Awaited awaited -> "…";
            case MatrixCell.Unreadable unreadable -> signsOnly ? "⚠" : text("cell.unreadable");
            case MatrixCell.Known known -> (signsOnly ? Palette.sign(known.status()) : shown(known.status()))
                    + (known.overdue() == Verdict.NO ? "" : OVERDUE);
        };
    }

    /** What a cell means, in words for those who hear it or rest on it. */
    String sentence(MatrixCell cell) {
        return switch (cell) {
            case MatrixCell.NotAddressed none -> text("cell.notAddressed");
            case MatrixCell.Awaited awaited -> text("cell.awaited");
            case MatrixCell.Unreadable unreadable -> unreadable.problem();
            case MatrixCell.Known known -> Stream.of(Optional.of(label(known.status())),
                    known.latest().map(date -> text("cell.since", date.print(dates))),
                    known.overdue() == Verdict.NO ? Optional.<String>empty()
                            : Optional.of(text(known.overdue() == Verdict.CERTAINLY ? "cell.overdue" : "cell.perhapsOverdue")),
                    responsible(known)).flatMap(Optional::stream).collect(Collectors.joining(", "));
        };
    }

    private Optional<String> responsible(MatrixCell.Known known) {
        List<String> all = Stream.concat(known.responsible().stream().map(one -> names.name(one.getNames(), one.getId())),
                Stream.of(known.responsibleWording()).filter(wording -> !wording.isEmpty())).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(text("cell.responsible", String.join(", ", all)));
    }

    /** A total in short. */
    String total(MatrixTotal total) {
        return text("total", total.reported(), total.known()) + (total.awaited() > 0 ? " …" : "");
    }

    /** A total in full. */
    String totalInFull(MatrixTotal total) {
        String counts = Stream.of(Status.values()).filter(status -> total.count(status) > 0)
                .map(status -> text("total.status", label(status), total.count(status))).collect(Collectors.joining("\n"));
        return Stream.of(counts, total.overdue() > 0 ? text("total.overdue", total.overdue()) : "",
                total.awaited() > 0 ? text("total.awaited", total.awaited()) : "",
                total.unreadable() > 0 ? text("total.unreadable", total.unreadable()) : "").filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
