package org.rapporteur.questionnaire.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.rapporteur.sample.SampleMaker;
import org.rapporteur.sample.SampleSize;
import org.rapporteur.store.DossierException;
import org.rapporteur.store.DossierStore;
import org.rapporteur.ui.testkit.TestWindow;

/** The dossier of made-up countries that {@code rapporteur sample} makes, with rounds and answers. */
public final class SampleDossier {

    private SampleDossier() {
    }

    /**
     * Makes it.
     *
     * @param window the window, whose services make it
     * @param folder where to; does not exist yet
     */
    public static Path in(TestWindow window, Path folder) {
        try {
            window.service(DossierStore.class).create(folder, window.service(SampleMaker.class).make(new SampleSize(12, 60, 1)).dossier()).close();
            return folder;
        } catch (DossierException problem) {
            throw new AssertionError(problem);
        }
    }

    /**
     * The files of a dossier and their content, to be compared.
     *
     * @param folder its folder
     */
    public static Map<String, String> files(Path folder) {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).filter(one -> !folder.relativize(one).toString().startsWith(".")).toList()) {
                files.put(folder.relativize(file).toString(), new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return files;
    }
}
