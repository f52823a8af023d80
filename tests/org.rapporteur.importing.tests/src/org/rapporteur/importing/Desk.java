package org.rapporteur.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.importing.change.SpreadsheetImporter;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.access.Digests;
import org.rapporteur.model.work.Progress;
import org.rapporteur.testkit.World;

/** An analyst's desk: a dossier of three countries that are not on any map, a folder for files, and the importer. */
final class Desk {

    /** Records as they are in the dossier, those made by an import among them. */
    private record InDossier(Dossier dossier) implements CountryRecords {
        @Override
        public List<String> ids() {
            return dossier.getRecords().stream().map(CountryRecord::getId).sorted().toList();
        }

        @Override
        public Optional<CountryRecord> load(String id) {
            return dossier.getRecords().stream().filter(record -> record.getId().equals(id)).findFirst();
        }

        @Override
        public void release(String id) {
            // they stay
        }

        @Override
        public Optional<CountryRecord> loaded(String id) {
            return load(id);
        }

        @Override
        public Optional<Supplier<CountryRecord>> copy(String id) {
            return load(id).map(record -> () -> EcoreUtil.copy(record));
        }

        @Override
        public Optional<Digest> digest(String id) {
            return load(id).map(record -> new Digests().of(record));
        }
    }

    private final Path folder;
    private final Dossier dossier;
    private final CountryRecords records;

    Desk(Path folder) {
        this.folder = folder;
        var world = new World();
        world.state("RUR", "Ruritania").getNames().add(World.name("Kingdom of Ruritania", NameKind.OFFICIAL));
        world.state("FRE", "Freedonia").getNames().add(World.name("Fredonia", NameKind.ALIAS));
        world.state("SYL", "Sylvania");
        world.organisation("IOM");
        world.region("lakes").called("Lakes Dialogue").members("RUR", "FRE", "SYL").meeting("strelsau-2003").called("Strelsau Conference")
                .held("2003-05");
        dossier = world.dossier();
        records = new InDossier(dossier);
    }

    Dossier dossier() {
        return dossier;
    }

    CountryRecords records() {
        return records;
    }

    Path folder() {
        return folder;
    }

    Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** A table of the meeting in Strelsau, the cells of a row separated by bars. */
    Path table(String name, String... rows) {
        String text = "Meeting|Country|Recommendation|Proposed by|Position\n"
                + String.join("", Arrays.stream(rows).map(row -> row.isEmpty() ? "\n" : "strelsau-2003|" + row + "\n").toList());
        return file(name, text);
    }

    Proposal propose(Path... files) throws ImportException {
        return propose(Optional.empty(), files);
    }

    Proposal propose(Optional<Path> mapping, Path... files) throws ImportException {
        return new SpreadsheetImporter().propose(dossier, records, List.of(files), mapping, Progress.NONE);
    }

    /** Imports files. */
    Proposal imported(Path... files) throws ImportException {
        Proposal proposal = propose(files);
        apply(proposal);
        return proposal;
    }

    List<Recommendation> recommendations() {
        return dossier.getRegions().stream().flatMap(region -> region.getMeetings().stream())
                .flatMap(meeting -> meeting.getRecommendations().stream()).toList();
    }

    List<String> texts() {
        return recommendations().stream().map(recommendation -> recommendation.getTexts().getFirst().getText()).toList();
    }

    CountryRecord record(String id) {
        return records.load(id).orElseThrow();
    }

    void apply(Proposal proposal) {
        proposal.apply(dossier, records, Progress.NONE);
    }

    /** Everything a dry run shows, with files named as if they lay here. */
    String shown(Proposal proposal) {
        var lines = new ArrayList<String>();
        proposal.mappings().forEach(mapping -> lines.add("[mapping]\n" + mapping.strip()));
        lines.add("[difference]");
        lines.addAll(proposal.lines(Locale.ENGLISH));
        lines.add("[sum]");
        lines.addAll(proposal.summary(Locale.ENGLISH));
        lines.add("[notes]");
        proposal.notes().forEach(note -> lines.add(note.sentence(Locale.ENGLISH)));
        lines.add("[refused]");
        proposal.refusals().forEach(refusal -> lines.add(refusal.sentence(Locale.ENGLISH)));
        return String.join("\n", lines).replace(folder + folder.getFileSystem().getSeparator(), "") + "\n";
    }
}
