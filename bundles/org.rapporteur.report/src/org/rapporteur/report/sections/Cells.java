package org.rapporteur.report.sections;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Cell;
import org.rapporteur.analysis.status.Statuses;
import org.rapporteur.model.Action;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;

/** What sections say of a recommendation in a country: responsible institutions, actions, evidence, sources. */
record Cells(Wording wording) {

    /** The cells of a country in a region on the day of the inquiry. */
    static List<Cell> of(Subject.OfCountry country, Inquiry inquiry) {
        return statuses(inquiry, inquiry.date()).cells(country.region(), country.party(), country.record());
    }

    /** The statuses on a day, worked out once for many reports. */
    static Statuses statuses(Inquiry inquiry, LocalDate day) {
        return Statuses.of(new Inquiry(inquiry.dossier(), inquiry.records(), day, inquiry.locale(), inquiry.memory()));
    }

    /** Who is responsible: the institutions entered, otherwise the words. */
    String responsible(Cell cell) {
        return cell.implementation().map(implementation -> implementation.getInstitutions().isEmpty() ? Objects.requireNonNullElse(implementation.getResponsible(), "")
                : wording.list(implementation.getInstitutions().stream()
                        .map(institution -> wording.name(institution.getNames(), wording.label(institution.getPortfolio()))).toList()))
                .orElse("");
    }

    /** What was reported and done: the report that tells the status, then the actions. Where several report, {@link Views} shows them all. */
    String action(Cell cell) {
        Stream<String> report = cell.current().filter(current -> current.getText() != null).map(this::view).stream();
        Stream<String> others = cell.hasSeveralViews() ? Stream.of(wording.text("cells.others", wording.text("views.table"))) : Stream.of();
        return Wording.lines(Stream.of(report, others, all(cell, Implementation::getActions).map(this::action)).flatMap(Function.identity()).toList());
    }

    private String view(ProgressReport report) {
        if (report.getBy() == Reporter.NOT_STATED && report.getWhen() == null) {
            return report.getText();
        }
        return report.getWhen() == null ? wording.text("cells.view", who(report), report.getText())
                : wording.text("cells.view.dated", who(report), wording.date(report.getWhen()), report.getText());
    }

    /** Who reports: the agency where it is known, otherwise what kind of reporter. */
    String who(ProgressReport report) {
        return report.getAgency() == null ? wording.label(report.getBy()) : wording.party(report.getAgency());
    }

    private String action(Action action) {
        if (action.getDone() != null) {
            return wording.text("cells.action.done", action.getText(), wording.date(action.getDone()));
        }
        return action.getDue() == null ? action.getText() : wording.text("cells.action.due", action.getText(), wording.date(action.getDue()));
    }

    /** By when: the recommendation's own date, otherwise that of its first open action. */
    Optional<SourceDate> due(Cell cell) {
        return Optional.ofNullable(cell.recommendation().getDue())
                .or(() -> all(cell, Implementation::getActions).filter(action -> action.getDone() == null && action.getDue() != null)
                        .map(Action::getDue).findFirst());
    }

    String evidence(Cell cell) {
        return Wording.lines(all(cell, Implementation::getEvidence).map(this::evidence).toList());
    }

    private String evidence(Evidence evidence) {
        String title = evidence.getWhen() == null ? evidence.getTitle()
                : wording.text("cells.evidence.dated", evidence.getTitle(), wording.date(evidence.getWhen()));
        return evidence.getLocation() == null ? title : wording.text("cells.evidence.at", title, evidence.getLocation());
    }

    /** Where it is said: the sources of the current report, otherwise of the entry as a whole. */
    String sources(Cell cell) {
        List<? extends Cited> cited = cell.current().<List<? extends Cited>>map(List::of).orElseGet(() -> cell.implementation().stream().toList());
        return Wording.lines(cited.stream().flatMap(one -> one.getCitations().stream()).map(this::source).distinct().toList());
    }

    /** The sources of a report. */
    String sources(ProgressReport report) {
        return Wording.lines(report.getCitations().stream().map(this::source).distinct().toList());
    }

    String source(Citation citation) {
        String title = citation.getSource() == null ? "" : citation.getSource().getTitle();
        if (citation.getPlace() == null) {
            return title;
        }
        return title.isEmpty() ? citation.getPlace() : wording.text("cells.source", title, citation.getPlace());
    }

    private static <T> Stream<T> all(Cell cell, Function<Implementation, List<T>> feature) {
        return cell.implementation().map(feature).map(List::stream).orElse(Stream.empty());
    }
}
