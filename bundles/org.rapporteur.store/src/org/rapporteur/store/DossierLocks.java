package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.rapporteur.store.DossierException.Reason;

/** The locks that a program has on dossiers. Whoever takes one first completes a save that another program broke off. */
final class DossierLocks {

    private final String program;
    private final Map<Path, Holder> held = new ConcurrentHashMap<>();

    /**
     * @param program what those are told who are refused
     */
    DossierLocks(String program) {
        this.program = program;
    }

    /** Takes the lock on a folder; refused, with who has it, when another has. */
    DossierLock take(Path root) throws DossierException {
        Path file = file(root);
        try {
            return DossierLock.take(file, held, Holder.me(program)).orElseThrow(() -> new DossierException(root, DossierLock.holder(file, held)));
        } catch (IOException problem) {
            throw DossierException.disk(problem, file);
        }
    }

    private static Path file(Path root) throws DossierException {
        Path hidden = root.resolve(DossierFolder.HIDDEN);
        if (Files.isSymbolicLink(hidden)) {
            throw new DossierException(Reason.OUTSIDE, null, root, hidden);
        }
        return hidden.resolve("lock");
    }

    static void release(Optional<DossierLock> lock) {
        lock.ifPresent(taken -> {
            try {
                taken.close();
            } catch (IOException ended) {
                // the system lets go of it when the program ends
            }
        });
    }

    /** Completes a save that was broken off. Who only reads does so when nobody is writing, and otherwise reads past it. */
    void recover(Path root, Transaction transaction, Optional<DossierLock> lock, List<Notice> notices) throws DossierException {
        try {
            if (lock.isPresent()) {
                tell(transaction.recover(), root, notices);
            } else if (transaction.isBrokenOff()) {
                recoverUnlessWritten(root, transaction, notices);
            }
        } catch (IOException problem) {
            throw DossierException.disk(problem, root);
        }
    }

    private void recoverUnlessWritten(Path root, Transaction transaction, List<Notice> notices) throws DossierException {
        try (DossierLock own = DossierLock.take(file(root), held, Holder.me(program)).orElse(null)) {
            tell(own != null && transaction.recover(), root, notices);
        } catch (IOException notWritable) {
            // read past it: the committed files are found where they lie
        }
    }

    private static void tell(boolean recovered, Path root, List<Notice> notices) {
        if (recovered) {
            notices.add(new Notice("note.recovered", List.of(root.toString())));
        }
    }
}
