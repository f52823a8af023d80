package org.rapporteur.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder in which the framework remembers the installed bundles between runs. A process has its folder for itself:
 * while another one uses it, the next numbered folder is taken. Where nothing can be written, a temporary folder serves
 * and is removed at the end.
 */
final class Storage {

    private static final int FOLDERS = 16;

    private final Path folder;
    private final Optional<FileLock> lock;
    private final String stamp;

    private Storage(Path folder, Optional<FileLock> lock, String stamp) {
        this.folder = folder;
        this.lock = lock;
        this.stamp = stamp;
    }

    /**
     * Takes the first folder that no other process uses.
     *
     * @param cache where the folders are, made when it does not exist; empty: a temporary folder is used
     * @param set   name of the set of bundles that the folder is for
     * @param stamp text that tells what is to be installed: a folder with another stamp is emptied
     * @throws IOException when not even a temporary folder can be made
     */
    static Storage open(Optional<Path> cache, String set, String stamp) throws IOException {
        for (var number = 1; number <= FOLDERS && cache.isPresent(); number++) {
            var folder = cache.get().resolve(set.concat("-").concat(Integer.toString(number)));
            try {
                if (!Files.isDirectory(folder)) {
                    Files.createDirectories(folder);
                }
                var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock();
                if (lock == null) {
                    channel.close();
                    continue;
                }
                var storage = new Storage(folder, Optional.of(lock), stamp);
                if (!storage.kept()) {
                    storage.empty();
                }
                return storage;
            } catch (IOException e) {
                break; // not writable: the next number would not be either
            }
        }
        return new Storage(Files.createTempDirectory("rapporteur-"), Optional.empty(), stamp);
    }

    /** Where the framework keeps its files. */
    Path framework() {
        return folder.resolve("felix");
    }

    /** Whether the bundles of this stamp were installed here by an earlier run. */
    boolean kept() {
        try {
            return Files.readString(folder.resolve("stamp")).equals(stamp);
        } catch (IOException e) {
            return false;
        }
    }

    /** Notes that everything is installed: from now on the folder can be used again. */
    void keep() throws IOException {
        if (lock.isPresent()) {
            Files.writeString(folder.resolve("stamp"), stamp);
        }
    }

    /** Whether a note of this name was left since the folder was last emptied. */
    boolean noted(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Leaves a note for later runs. */
    void note(String name) throws IOException {
        Files.writeString(folder.resolve(name), "");
    }

    /** Lets other processes use the folder, or removes it when it was a temporary one. The framework must have stopped. */
    void release() {
        if (lock.isPresent()) {
            try {
                lock.get().acquiredBy().close();
            } catch (IOException e) {
                // the lock ends with the process
            }
        } else {
            delete(folder.toFile());
        }
    }

    private void empty() throws IOException {
        var files = folder.toFile().listFiles(file -> !file.getName().equals("lock"));
        if (files != null) {
            for (var file : files) {
                delete(file);
            }
        }
    }

    private static void delete(File file) {
        var below = Files.isSymbolicLink(file.toPath()) ? null : file.listFiles();
        if (below != null) {
            for (var inner : below) {
                delete(inner);
            }
        }
        file.delete();
    }
}
