package org.rapporteur.store;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;

/** Another program that has a dossier's lock, until it is killed or its input ends. */
final class LockHolder {

    private LockHolder() {
    }

    public static void main(String[] lockFile) throws Exception {
        var lock = DossierLock.take(Path.of(lockFile[0]), new ConcurrentHashMap<>(), Holder.me("another program"));
        System.out.println(lock.isPresent() ? "taken" : "refused");
        System.in.read();
        System.out.println(lock.isPresent());
    }
}
