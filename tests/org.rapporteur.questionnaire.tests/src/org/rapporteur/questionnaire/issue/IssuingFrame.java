package org.rapporteur.questionnaire.issue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.Lakes;

/** What the tests of issuing have in common: a round, and what is asked for. */
abstract class IssuingFrame {

    @TempDir
    Path folder;
    final Lakes lakes = new Lakes();
    Set<String> countries = Set.of();
    List<String> formats = List.of();
    boolean split;
    boolean reminders;

    Issuing.Outcome issue(Path out, Progress progress) throws IssueException {
        var request = new Request(countries, formats, split, Optional.empty(), reminders, Optional.empty(), LocalDate.of(2004, 2, 1));
        return new Issuing().run(lakes.world.dossier(), lakes.world.records(), lakes.first, request, out, progress);
    }

    List<String> issued() throws IssueException, IOException {
        issue(folder.resolve("out"), Progress.NONE);
        return files(folder.resolve("out"));
    }

    static List<String> files(Path in) throws IOException {
        try (var files = Files.walk(in)) {
            return files.filter(Files::isRegularFile).map(file -> in.relativize(file).toString().replace('\\', '/')).sorted().toList();
        }
    }

    String mail(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name), StandardCharsets.US_ASCII);
    }
}
