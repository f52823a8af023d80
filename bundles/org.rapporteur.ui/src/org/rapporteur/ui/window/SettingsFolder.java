package org.rapporteur.ui.window;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder in which a window keeps its layout and settings. Two windows at the same time have one each, or the later one to close
 * would undo the other's.
 *
 * @param folder the folder
 * @param lock what tells other windows that it is taken; ends with the process
 */
record SettingsFolder(Path folder, FileLock lock) implements AutoCloseable {

    /**
     * Takes the first folder that no other window uses: {@code window-1}, {@code window-2} …
     *
     * @param parent where they are
     * @throws IOException when it cannot be written
     */
    static SettingsFolder take(Path parent) throws IOException {
        for (int number = 1;; number++) {
            Path folder = Files.createDirectories(parent.resolve("window-" + number));
            FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new SettingsFolder(folder, lock);
            }
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        lock.acquiredBy().close();
    }
}
