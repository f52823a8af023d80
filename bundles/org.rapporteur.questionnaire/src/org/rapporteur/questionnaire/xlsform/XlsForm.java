package org.rapporteur.questionnaire.xlsform;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.table.ReadingSettings;
import org.rapporteur.importing.table.TableFiles;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.work.Progress;

/**
 * What was read from an XLSForm.
 *
 * @param questionnaire the questionnaire, contained nowhere
 * @param notes what could not be expressed, with its place
 */
public record XlsForm(Questionnaire questionnaire, List<XlsFormNote> notes) {

    /** Copies the list. */
    public XlsForm {
        notes = List.copyOf(notes);
    }

    /**
     * Reads an XLSForm.
     *
     * @param file an {@code .xlsx} or {@code .xls} workbook with a sheet {@code survey}
     * @param progress may stop the reading at any row
     * @return the questionnaire, and what of the form it cannot express
     * @throws CancellationException when it was stopped
     * @throws XlsFormException when the file cannot be read, or has no sheet {@code survey}
     */
    public static XlsForm read(Path file, Progress progress) throws XlsFormException {
        try {
            var form = new FormReader(sheet(file, "survey", progress), optional(file, "choices", progress), optional(file, "settings", progress)).read();
            progress.check();
            return form;
        } catch (ImportException unreadable) {
            throw new XlsFormException(unreadable);
        }
    }

    /**
     * Writes a questionnaire as an XLSForm.
     *
     * @param questionnaire the questionnaire
     * @param date the date that the entries of the file bear
     * @param out where to; not closed
     * @return what the form cannot express
     * @throws IOException when the stream fails, or a text cannot be written
     */
    public static List<XlsFormNote> write(Questionnaire questionnaire, LocalDate date, OutputStream out) throws IOException {
        return new FormWriter(questionnaire).write(date, out);
    }

    private static FormSheet sheet(Path file, String name, Progress progress) throws ImportException {
        return FormSheet.of(name, TableFiles.read(file, new ReadingSettings(Optional.empty(), Optional.empty(), Optional.of(name)), progress));
    }

    /** A sheet that may be missing: the first one has shown that the file can be read. */
    private static FormSheet optional(Path file, String name, Progress progress) {
        try {
            return sheet(file, name, progress);
        } catch (ImportException missing) {
            return FormSheet.none(name);
        }
    }
}
