package org.rapporteur.ui.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.work.Progress;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.export.Export;
import org.rapporteur.report.export.ExportException;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.LongWork;

/** Writes the reports of a choice, the dossier as it is in the window, what is unsaved included. */
final class ExportRun implements LongWork.Work<Export.Outcome> {

    private final DossierSession session;
    private final CountryRecords records;
    private final Export export;
    private final List<ReportExporter> formats;
    private final ExportChoice choice;

    ExportRun(DossierSession session, CountryRecords records, Export export, List<ReportExporter> formats, ExportChoice choice) {
        this.session = session;
        this.records = records;
        this.export = export;
        this.formats = formats.stream().filter(format -> choice.formats().contains(format.id())).toList();
        this.choice = choice;
    }

    @Override
    public Export.Outcome run(Progress progress) throws ExportException {
        Locale locale = Locale.forLanguageTag(choice.language().isEmpty() ? session.dossier().getLanguage() : choice.language());
        var inquiry = new Inquiry(session.dossier(), records, session.today(), locale);
        return export.run(inquiry, choice.selection(), styled(), Path.of(choice.folder()), progress);
    }

    /** The formats in the user's style, where they know styles. */
    private List<ReportExporter> styled() throws ExportException {
        if (choice.style().isEmpty()) {
            return formats;
        }
        var styled = new ArrayList<ReportExporter>();
        for (ReportExporter format : formats) {
            try {
                styled.add(format.withStyle(Path.of(choice.style())).orElse(format));
            } catch (IOException problem) {
                throw new ExportException(Texts.of(ExportRun.class, session.locale()).text("style.cannot", choice.style(),
                        problem.getMessage()), problem);
            }
        }
        return styled;
    }
}
