package org.rapporteur.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.access.ExtensionModels;
import org.rapporteur.store.DossierException.Reason;

/** Opens and makes dossiers. Safe for use by several threads; what it opens is not. */
@Component(service = DossierStore.class)
public final class DossierStore {

    private final ExtensionModels extensions;
    private final Disk disk;

    /**
     * A store that knows the extensions of the plug-ins installed.
     *
     * @param extensions their models
     */
    @Activate
    public DossierStore(@Reference ExtensionModels extensions) {
        this(extensions, Disk.REAL);
    }

    DossierStore(ExtensionModels extensions, Disk disk) {
        this.extensions = extensions;
        this.disk = disk;
    }

    /**
     * Stores a new dossier.
     *
     * @param where its folder, which must not exist yet or be empty
     * @param dossier the dossier, contained in no resource
     * @return the dossier, open for writing
     * @throws DossierException when it cannot be stored
     */
    public OpenDossier create(Path where, Dossier dossier) throws DossierException {
        Path root = emptyFolder(where);
        var transaction = new Transaction(root, disk);
        var folder = new DossierFolder(root, transaction);
        Optional<DossierLock> lock = Optional.of(lock(root));
        var resources = new Resources(folder, Migration.CURRENT, extensions.packages());
        var open = new OpenDossier(dossier, folder, resources, transaction, lock, List.of());
        try {
            open.save();
            return open;
        } catch (DossierException | RuntimeException problem) {
            open.close();
            throw problem;
        }
    }

    private static Path emptyFolder(Path where) throws DossierException {
        try {
            Path root = Files.createDirectories(where).toRealPath();
            try (Stream<Path> content = Files.list(root)) {
                if (content.anyMatch(path -> !path.getFileName().toString().equals(DossierFolder.HIDDEN))) {
                    throw new DossierException(Reason.NOT_EMPTY, null, where);
                }
            }
            return root;
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, where, problem.getMessage());
        }
    }

    /**
     * Opens a dossier. Everything but the country records is read at once.
     *
     * @param where its folder
     * @param access what for
     * @return the open dossier
     * @throws DossierException when it cannot be read, was written by a newer Rapporteur, or is being written by another program
     */
    public OpenDossier open(Path where, Access access) throws DossierException {
        Path root = existing(where);
        var transaction = new Transaction(root, disk);
        var notices = new ArrayList<Notice>();
        Optional<DossierLock> lock = access == Access.WRITE ? Optional.of(lock(root)) : Optional.empty();
        try {
            recover(root, transaction, lock, notices);
            var folder = new DossierFolder(root, transaction);
            int format = format(folder);
            if (format < Migration.CURRENT) {
                notices.add(new Notice("note.migrated", List.of(where.toString(), Integer.toString(format),
                        Integer.toString(Migration.CURRENT))));
            }
            var resources = new Resources(folder, format, extensions.packages());
            Dossier dossier = load(resources, folder);
            notices.addAll(resources.notices());
            var open = new OpenDossier(dossier, folder, resources, transaction, lock, notices);
            open.takeStock();
            return open;
        } catch (DossierException | RuntimeException problem) {
            release(lock);
            throw problem;
        }
    }

    private static void release(Optional<DossierLock> lock) {
        lock.ifPresent(held -> {
            try {
                held.close();
            } catch (IOException ended) {
                // the system lets go of it when the program ends
            }
        });
    }

    private static Path existing(Path where) throws DossierException {
        try {
            if (Files.isDirectory(where)) {
                return where.toRealPath();
            }
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, where, problem.getMessage());
        }
        throw new DossierException(Reason.NO_DOSSIER, null, where);
    }

    private static DossierLock lock(Path root) throws DossierException {
        Path file = root.resolve(DossierFolder.HIDDEN).resolve("lock");
        try {
            return DossierLock.take(file).orElseThrow(() -> new DossierException(Reason.LOCKED, null, root, DossierLock.holder(file)));
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, file, problem.getMessage());
        }
    }

    /** Completes a save that was broken off. Who only reads does so when nobody is writing, and otherwise reads past it. */
    private static void recover(Path root, Transaction transaction, Optional<DossierLock> lock, List<Notice> notices)
            throws DossierException {
        try {
            if (lock.isPresent()) {
                tell(transaction.recover(), root, notices);
            } else if (transaction.isBrokenOff()) {
                try (DossierLock own = DossierLock.take(root.resolve(DossierFolder.HIDDEN).resolve("lock")).orElse(null)) {
                    tell(own != null && transaction.recover(), root, notices);
                } catch (IOException notWritable) {
                    // read past it: the committed files are found where they lie
                }
            }
        } catch (IOException problem) {
            throw new DossierException(Reason.DISK, problem, root, problem.getMessage());
        }
    }

    private static void tell(boolean recovered, Path root, List<Notice> notices) {
        if (recovered) {
            notices.add(new Notice("note.recovered", List.of(root.toString())));
        }
    }

    private static Dossier load(Resources resources, DossierFolder folder) throws DossierException {
        var contents = resources.load(DossierFolder.MAIN).getContents();
        if (contents.size() != 1 || !(contents.getFirst() instanceof Dossier dossier)) {
            throw new DossierException(Reason.MALFORMED, null, folder.root().resolve(DossierFolder.MAIN), 1, "it holds no dossier");
        }
        try {
            dossier.getRegions().forEach(region -> region.getMeetings().forEach(meeting -> meeting.getId()));
            dossier.getQuestionnaires().forEach(questionnaire -> questionnaire.getId());
        } catch (RuntimeException problem) {
            throw Problems.of(problem, folder);
        }
        return dossier;
    }

    /** The format a dossier is in; read before anything else, since a newer one may look like anything. */
    private static int format(DossierFolder folder) throws DossierException {
        byte[] content = folder.read(DossierFolder.MAIN);
        Path file = folder.root().resolve(DossierFolder.MAIN);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new DossierException(Reason.DOCUMENT_TYPE, null, file);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return format(Optional.ofNullable(xml.getAttributeValue(null, "formatVersion")).orElse(""), file);
                }
            }
            throw new DossierException(Reason.MALFORMED, null, file, 1, "it is empty");
        } catch (XMLStreamException problem) {
            int line = problem.getLocation() == null ? 1 : problem.getLocation().getLineNumber();
            throw new DossierException(Reason.MALFORMED, problem, file, line, problem.getMessage().replaceAll("(?s).*Message: ", ""));
        }
    }

    private static int format(String version, Path file) throws DossierException {
        if (!version.matches("[1-9][0-9]{0,5}")) {
            throw new DossierException(Reason.MALFORMED, null, file, 1, "the attribute formatVersion is missing or no number");
        }
        int format = Integer.parseInt(version);
        if (format > Migration.CURRENT) {
            throw new DossierException(Reason.NEWER_FORMAT, null, file, format, Migration.CURRENT);
        }
        return format;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
