package org.rapporteur.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.work.Progress;

/** Reads recommendations from spreadsheets. It changes nothing: what would change is proposed. */
public interface Importer {

    /**
     * Says what importing files would change.
     *
     * @param dossier the dossier
     * @param records its country records
     * @param files spreadsheets: comma-separated, {@code .xls} or {@code .xlsx}, told apart by their content
     * @param mapping a mapping file; empty: everything is guessed
     * @param progress watches, and may stop the reading at any row
     * @return what would change in all, what is refused, and what was guessed
     * @throws ImportException when a file cannot be read
     * @throws CancellationException when it was stopped
     */
    Proposal propose(Dossier dossier, CountryRecords records, List<Path> files, Optional<Path> mapping, Progress progress)
            throws ImportException;

    /**
     * Says what importing files would change, by a mapping that is not in a file.
     *
     * @param dossier the dossier
     * @param records its country records
     * @param files spreadsheets: comma-separated, {@code .xls} or {@code .xlsx}, told apart by their content
     * @param mapping the lines of a mapping file; empty: everything is guessed
     * @param progress watches, and may stop the reading at any row
     * @return what would change in all, what is refused, and what was guessed
     * @throws ImportException when a file cannot be read, or a line of the mapping means nothing
     * @throws CancellationException when it was stopped
     */
    Proposal propose(Dossier dossier, CountryRecords records, List<Path> files, String mapping, Progress progress) throws ImportException;

    /**
     * Says which columns a file has, and which of them are recognised.
     *
     * @param file a spreadsheet
     * @param mapping the lines of a mapping file; empty: everything is guessed
     * @param progress watches, and may stop the reading at any row
     * @throws ImportException when the file cannot be read, or a line of the mapping means nothing
     * @throws CancellationException when it was stopped
     */
    Layout layout(Path file, String mapping, Progress progress) throws ImportException;
}
