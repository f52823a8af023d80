package org.rapporteur.questionnaire.progress;

import java.util.Locale;
import java.util.Optional;

import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.text.Labels;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.progress.ProgressEdit.AddSource;
import org.rapporteur.questionnaire.progress.ProgressEdit.Deed;
import org.rapporteur.questionnaire.progress.ProgressEdit.Proof;
import org.rapporteur.questionnaire.progress.ProgressEdit.Report;
import org.rapporteur.questionnaire.progress.ProgressEdit.SetAction;
import org.rapporteur.questionnaire.progress.ProgressEdit.SetEvidence;
import org.rapporteur.questionnaire.progress.ProgressEdit.SetReport;
import org.rapporteur.questionnaire.progress.ProgressEdit.SetResponsible;

/** Changes as lines for people: {@code +} is new, {@code -} goes, {@code ~} is changed. */
final class ProgressLines {

    private static final int LONGEST = 80;

    private final Texts texts;
    private final Labels labels;
    private final DatePrinter dates;

    ProgressLines(Locale locale) {
        texts = Texts.of(ProgressLines.class, locale);
        labels = Labels.in(locale);
        dates = DatePrinter.of(locale);
    }

    String line(ProgressEdit edit) {
        return switch (edit) {
            case AddSource(String id, String title) -> texts.text("line.source", title);
            case SetReport(String about, Optional<Report> before, Optional<Report> after) -> line("report", about, before.map(this::words), after.map(this::words));
            case SetResponsible(String about, String before, String after) -> line("responsible", about,
                    Optional.of(before).filter(text -> !text.isEmpty()), Optional.of(after));
            case SetAction(String about, String place, Optional<Deed> before, Optional<Deed> after) -> line("action", about,
                    before.map(this::words), after.map(this::words));
            case SetEvidence(String about, String place, Optional<Proof> before, Optional<Proof> after) -> line("evidence", about,
                    before.map(this::words), after.map(this::words));
        };
    }

    private String line(String what, String about, Optional<String> before, Optional<String> after) {
        String name = texts.text("line." + what, about);
        if (before.isPresent() && after.isPresent()) {
            return texts.text("line.changed", name, before.get(), after.get());
        }
        return texts.text(before.isEmpty() ? "line.added" : "line.removed", name, before.or(() -> after).orElseThrow());
    }

    private String words(Report report) {
        String when = report.when().map(date -> date.print(dates)).orElseGet(() -> texts.text("line.undated"));
        return texts.text("line.status", labels.label(report.status()), when, extract(report.text()), report.text().isEmpty() ? "none" : "some");
    }

    private String words(Deed deed) {
        String due = deed.due().map(date -> texts.text("line.due", date.print(dates))).orElse("");
        String done = deed.done().map(date -> texts.text("line.done", date.print(dates))).orElse("");
        String who = deed.responsible().isEmpty() ? "" : texts.text("line.by", extract(deed.responsible()));
        return extract(deed.text()) + who + due + done;
    }

    private String words(Proof proof) {
        return texts.text("line.proof", labels.label(proof.kind()), extract(proof.title()));
    }

    private static String extract(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST) - 1)) + "…";
    }
}
