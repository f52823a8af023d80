package org.rapporteur.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Initialises, beside the start of the framework, classes of the class path that nearly every command uses: the EMF
 * packages and the command line parser. It is joined before any bundle is started, so no two threads ever initialise
 * these classes at once. That a class is missing is no error: the list is a hint.
 */
final class WarmUp {

    private final Thread thread;

    private WarmUp(Thread thread) {
        this.thread = thread;
    }

    /**
     * Begins.
     *
     * @param list a text file with one class name a line; may be absent
     */
    static WarmUp start(Path list) {
        var thread = new Thread("rapporteur-warm-up") {
            @Override
            public void run() {
                names(list).forEach(WarmUp::initialise);
            }
        };
        thread.setDaemon(true);
        thread.start();
        return new WarmUp(thread);
    }

    /** Waits until everything in the list is initialised. */
    void join() throws InterruptedException {
        thread.join();
    }

    private static List<String> names(Path list) {
        try {
            return Files.readAllLines(list);
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void initialise(String name) {
        try {
            Class.forName(name);
        } catch (ClassNotFoundException | LinkageError e) {
            // whoever needs the class will say so
        }
    }
}
