package org.rapporteur.importing.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Importer;
import org.rapporteur.importing.Proposal;
import org.rapporteur.importing.country.PartyNames;
import org.rapporteur.importing.mapping.Mapping;
import org.rapporteur.importing.mapping.MappingFile;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.CountryRecords;

/** Reads the tables one after the other and proposes what they would change together. */
@Component(service = Importer.class)
public final class SpreadsheetImporter implements Importer {

    @Override
    public Proposal propose(Dossier dossier, CountryRecords records, List<Path> files, Optional<Path> mappingFile) throws ImportException {
        Mapping mapping = mappingFile.isPresent() ? MappingFile.read(mappingFile.get()) : Mapping.NONE;
        var plan = new Plan(new Present(dossier, records), new PartyNames(dossier));
        for (Path file : files) {
            new TableImport(plan, mapping, file, dossier).run();
        }
        return plan.proposal();
    }
}
