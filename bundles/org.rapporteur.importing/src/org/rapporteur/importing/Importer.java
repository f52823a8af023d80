package org.rapporteur.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.CountryRecords;

/** Reads recommendations from spreadsheets. It changes nothing: what would change is proposed. */
public interface Importer {

    /**
     * Says what importing files would change.
     *
     * @param dossier the dossier
     * @param records its country records
     * @param files spreadsheets: comma-separated, {@code .xls} or {@code .xlsx}, told apart by their content
     * @param mapping a mapping file; empty: everything is guessed
     * @return what would change in all, what is refused, and what was guessed
     * @throws ImportException when a file cannot be read
     */
    Proposal propose(Dossier dossier, CountryRecords records, List<Path> files, Optional<Path> mapping) throws ImportException;

    /**
     * Says what importing files would change, by a mapping that is not in a file.
     *
     * @param dossier the dossier
     * @param records its country records
     * @param files spreadsheets: comma-separated, {@code .xls} or {@code .xlsx}, told apart by their content
     * @param mapping the lines of a mapping file; empty: everything is guessed
     * @return what would change in all, what is refused, and what was guessed
     * @throws ImportException when a file cannot be read, or a line of the mapping means nothing
     */
    Proposal propose(Dossier dossier, CountryRecords records, List<Path> files, String mapping) throws ImportException;

    /**
     * Says which columns a file has, and which of them are recognised.
     *
     * @param file a spreadsheet
     * @param mapping the lines of a mapping file; empty: everything is guessed
     * @throws ImportException when the file cannot be read, or a line of the mapping means nothing
     */
    Layout layout(Path file, String mapping) throws ImportException;
}
