package org.rapporteur.importing.change;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Importer;
import org.rapporteur.importing.Layout;
import org.rapporteur.importing.Place;
import org.rapporteur.importing.Proposal;
import org.rapporteur.importing.country.PartyNames;
import org.rapporteur.importing.mapping.Columns;
import org.rapporteur.importing.mapping.Field;
import org.rapporteur.importing.mapping.Mapping;
import org.rapporteur.importing.mapping.MappingFile;
import org.rapporteur.importing.table.TableFiles;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.work.Progress;

/** Reads the tables one after the other and proposes what they would change together. */
@Component(service = Importer.class)
public final class SpreadsheetImporter implements Importer {

    /** How messages name a mapping that is in no file. */
    private static final String MAPPING = "mapping";

    @Override
    public Proposal propose(Dossier dossier, CountryRecords records, List<Path> files, Optional<Path> mappingFile, Progress progress)
            throws ImportException {
        return propose(dossier, records, files, mappingFile.isPresent() ? MappingFile.read(mappingFile.get()) : Mapping.NONE, progress);
    }

    @Override
    public Proposal propose(Dossier dossier, CountryRecords records, List<Path> files, String mapping, Progress progress) throws ImportException {
        return propose(dossier, records, files, MappingFile.parse(mapping, Place.of(MAPPING)), progress);
    }

    private static Proposal propose(Dossier dossier, CountryRecords records, List<Path> files, Mapping mapping, Progress progress)
            throws ImportException {
        var plan = new Plan(new Present(dossier, records), new PartyNames(dossier));
        for (int i = 0; i < files.size(); i++) {
            progress.next(i, files.size(), String.valueOf(files.get(i).getFileName()));
            new TableImport(plan, mapping, files.get(i), dossier, progress).run();
        }
        progress.next(files.size(), files.size(), "");
        return plan.proposal();
    }

    @Override
    public Layout layout(Path file, String mapping, Progress progress) throws ImportException {
        Mapping told = MappingFile.parse(mapping, Place.of(MAPPING));
        Columns columns = Columns.recognise(TableFiles.read(file, told.reading(), progress), told);
        return new Layout(columns.names(), Arrays.stream(Field.values()).map(Field::key).toList(),
                Arrays.stream(Field.values()).filter(columns.columns()::containsKey)
                        .collect(Collectors.toMap(Field::key, columns::name, (one, same) -> one, LinkedHashMap::new)));
    }
}
