package org.rapporteur.cli.commands;

import java.nio.file.Path;

import org.rapporteur.cli.Console;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierException;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Parameters;

/** The dossier that a command is about: the first that stands behind its name. */
final class DossierArgument {

    @Parameters(index = "0", paramLabel = "DOSSIER", descriptionKey = "dossier")
    private Path folder;

    /** Its folder, as it was named. */
    Path folder() {
        return folder;
    }

    /** Opens it, and tells what there is to be told of it. */
    OpenDossier open(DossierStore store, Access access, Console console) throws DossierException {
        return open(folder, store, access, console);
    }

    /** Opens a dossier that stands elsewhere behind the name of a command, and tells what there is to be told of it. */
    static OpenDossier open(Path folder, DossierStore store, Access access, Console console) throws DossierException {
        OpenDossier open = store.open(folder, access);
        open.notes().forEach(note -> console.err().println(note.sentence(console.locale())));
        return open;
    }
}
