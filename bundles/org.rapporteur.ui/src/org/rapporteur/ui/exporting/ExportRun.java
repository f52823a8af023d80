package org.rapporteur.ui.exporting;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.export.Export;
import org.rapporteur.report.export.ExportException;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.Watched;

/** Writes the reports of a choice, the dossier as it is in the window, what is unsaved included. Runs in the background, once. */
final class ExportRun implements IRunnableWithProgress {

    private final DossierSession session;
    private final CountryRecords records;
    private final Export export;
    private final List<ReportExporter> formats;
    private final ExportChoice choice;
    private Export.Outcome outcome;

    ExportRun(DossierSession session, CountryRecords records, Export export, List<ReportExporter> formats, ExportChoice choice) {
        this.session = session;
        this.records = records;
        this.export = export;
        this.formats = formats.stream().filter(format -> choice.formats().contains(format.id())).toList();
        this.choice = choice;
    }

    /** What was written, after it has run. */
    Export.Outcome outcome() {
        return outcome;
    }

    @Override
    public void run(IProgressMonitor monitor) throws InvocationTargetException {
        try {
            Locale locale = Locale.forLanguageTag(choice.language().isEmpty() ? session.dossier().getLanguage() : choice.language());
            var inquiry = new Inquiry(session.dossier(), records, session.today(), locale);
            outcome = export.run(inquiry, choice.selection(), styled(), Path.of(choice.folder()), new Watched(monitor));
        } catch (ExportException problem) {
            throw new InvocationTargetException(problem);
        } finally {
            monitor.done();
        }
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
