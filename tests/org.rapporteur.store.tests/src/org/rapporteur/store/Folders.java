package org.rapporteur.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.rapporteur.testkit.Project;
import org.rapporteur.testkit.World;

/** Dossiers on disk for tests, and what their files hold. */
final class Folders {

    private Folders() {
    }

    /** A store with the real disk and no plug-ins. */
    static DossierStore store() {
        return new DossierStore(List::of);
    }

    /** A store on another disk. */
    static DossierStore store(Disk disk) {
        return new DossierStore(List::of, disk, "Rapporteur");
    }

    /** A small dossier: the lakes region with two meetings, a recommendation and the records of Kenya and Uganda. */
    static Path lakes(Path folder) throws DossierException {
        var world = new World();
        var lakes = world.region("lakes").called("Lakes").members("KEN", "UGA");
        var law = lakes.meeting("kisumu-2002").called("Kisumu").held("2002-05").recommends("r1");
        lakes.meeting("jinja-2003").called("Jinja").planned("2003-06").follows(lakes.meeting("kisumu-2002"));
        for (String country : List.of("KEN", "UGA")) {
            world.record(country).acts(law, "2003-01");
            world.dossier().getRecords().add(world.record(country).get());
        }
        store().create(folder, world.dossier()).close();
        return folder;
    }

    /** A copy of the sample that is shipped. */
    static Path sample(Path folder) {
        return Project.copy(Project.file("samples/imp-2003"), folder);
    }

    /** The files of a dossier, by path; what the store keeps for itself left out. */
    static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(DossierFolder.HIDDEN)) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    /** Replaces a text in a file, in which it must stand. */
    static void replace(Path file, String text, String by) throws IOException {
        String content = Files.readString(file);
        if (!content.contains(text)) {
            throw new AssertionError(file + " does not hold " + text);
        }
        Files.writeString(file, content.replace(text, by));
    }
}
