package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rapporteur.store.DossierException.Reason;

/** Files that came from others and lie beside the model, in the folder {@code received}. */
final class ReceivedFiles {

    private static final String FOLDER = "received";
    private static final Pattern PLACE = Pattern.compile(FOLDER + "/[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

    private final DossierFolder folder;
    private final Map<String, byte[]> pending = new TreeMap<>();

    ReceivedFiles(DossierFolder folder) {
        this.folder = folder;
    }

    /** Takes a file that the next save is to write; refuses one that would lie elsewhere. */
    void take(String path, byte[] content) {
        if (!PLACE.matcher(path).matches()) {
            throw new IllegalArgumentException(path + " is no place for a file that was received.");
        }
        pending.put(path, content.clone());
    }

    /** Lets go of a file that is not written yet. */
    void forget(String path) {
        pending.remove(path);
    }

    /** What is not written yet. */
    Map<String, byte[]> pending() {
        return pending;
    }

    /** All of them, written or not. */
    Map<String, byte[]> all() throws DossierException {
        Map<String, byte[]> files = new HashMap<>();
        Path received = folder.root().resolve(FOLDER);
        if (Files.isDirectory(received, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> found = Files.list(received)) {
                for (Path file : found.filter(one -> Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)).toList()) {
                    String name = FOLDER + "/" + file.getFileName();
                    files.put(name, folder.stored(name));
                }
            } catch (IOException problem) {
                throw new DossierException(Reason.DISK, problem, folder.root(), problem.getMessage());
            }
        }
        files.putAll(pending);
        return files;
    }

    void written() {
        pending.clear();
    }
}
