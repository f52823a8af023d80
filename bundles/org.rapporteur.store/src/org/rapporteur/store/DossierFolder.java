package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.store.DossierException.Reason;

/** Where the files of a dossier lie, and that nothing outside its folder is ever reached. */
final class DossierFolder {

    /** The folder of what is not part of the dossier's content: lock, transaction, generation before. */
    static final String HIDDEN = ".rapporteur";

    static final String MAIN = "dossier.xmi";

    /** Largest file that is read, in MB. */
    static final String LIMIT = "rapporteur.store.limit";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,119}");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    /**
     * Where it lies.
     *
     * @param root its real path
     * @param transaction what may not be in place yet
     * @param unsaved files of a draft, which are read in place of those on disk
     */
    private record Place(Path root, Transaction transaction, Map<String, byte[]> unsaved) {
    }

    private volatile Place place;

    /**
     * A dossier's folder.
     *
     * @param root its real path
     * @param transaction what may not be in place yet
     */
    DossierFolder(Path root, Transaction transaction) {
        this(root, transaction, Map.of());
    }

    /**
     * A dossier's folder with unsaved work.
     *
     * @param unsaved content of files that are read in place of those on disk
     */
    DossierFolder(Path root, Transaction transaction, Map<String, byte[]> unsaved) {
        place = new Place(root, transaction, Map.copyOf(unsaved));
    }

    Path root() {
        return place.root();
    }

    Transaction transaction() {
        return place.transaction();
    }

    /** Names of the files that a draft holds. */
    Set<String> unsaved() {
        return place.unsaved().keySet();
    }

    /** The dossier is another folder's from now on. */
    void moveTo(DossierFolder other) {
        place = other.place;
    }

    URI uri(String name) {
        return URI.createFileURI(root().resolve(name).toString());
    }

    /** The path of a file in the dossier; refuses one that lies outside. */
    String name(URI uri) throws DossierException {
        if (!uri.isFile()) {
            throw new DossierException(Reason.OUTSIDE, null, root(), uri);
        }
        Path root = root();
        Path path = Path.of(uri.toFileString()).toAbsolutePath().normalize();
        if (!path.startsWith(root) || path.startsWith(root.resolve(HIDDEN))) {
            throw new DossierException(Reason.OUTSIDE, null, root, uri);
        }
        return root.relativize(path).toString().replace('\\', '/');
    }

    /** Content of a file of the dossier: as a draft has it, otherwise as last saved. */
    FileContent content(String name) throws DossierException {
        byte[] unsaved = place.unsaved().get(name);
        return new FileContent(unsaved == null ? stored(name) : unsaved, root().resolve(name));
    }

    /** Content of a file of the dossier as last saved, whatever it is. */
    byte[] stored(String name) throws DossierException {
        try {
            return bytes(name);
        } catch (NoSuchFileException moved) {
            // a save of another program may have moved it into place at this moment
            return bytesAtLast(name);
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, root().resolve(name), problem.getMessage());
        }
    }

    /** Tells a file as last saved from any other; empty when there is none. */
    Optional<Fingerprint> fingerprint(String name) throws DossierException {
        try {
            return Files.exists(place.transaction().current(name)) ? Optional.of(Fingerprint.of(stored(name))) : Optional.empty();
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, root().resolve(name), problem.getMessage());
        }
    }

    private byte[] bytes(String name) throws IOException, DossierException {
        Path root = root();
        Path real = place.transaction().current(name).toRealPath();
        if (!real.startsWith(root)) {
            throw new DossierException(Reason.OUTSIDE, null, root.resolve(name), real);
        }
        long limit = Long.getLong(LIMIT, 256);
        if (Files.size(real) > limit << 20) {
            throw new DossierException(Reason.TOO_LARGE, null, root.resolve(name), limit);
        }
        return Files.readAllBytes(real);
    }

    private byte[] bytesAtLast(String name) throws DossierException {
        Path root = root();
        try {
            return bytes(name);
        } catch (NoSuchFileException missing) {
            throw MAIN.equals(name) ? new DossierException(Reason.NO_DOSSIER, missing, root)
                    : new DossierException(Reason.DISK, missing, root.resolve(name), "there is no such file");
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, root.resolve(name), problem.getMessage());
        }
    }

    /** The file an object is stored in when it has one of its own. */
    static String name(Identified object) throws DossierException {
        String folder = switch (object) {
            case Dossier dossier -> null;
            case Region region -> "regions";
            case Meeting meeting -> "meetings";
            case CountryRecord record -> "countries";
            case Questionnaire questionnaire -> "questionnaires";
            default -> throw new IllegalArgumentException("Objects of " + object.eClass().getName() + " have no file of their own.");
        };
        if (folder == null) {
            return MAIN;
        }
        String id = object.getId();
        if (id == null || !ID.matcher(id).matches() || id.endsWith(".") || isDevice(id)) {
            throw new DossierException(Reason.IDENTIFIER, null, String.valueOf(id));
        }
        return folder + "/" + id + ".xmi";
    }

    private static boolean isDevice(String id) {
        String stem = id.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
        return DEVICES.contains(stem) || stem.matches("(com|lpt)[0-9]");
    }
}
