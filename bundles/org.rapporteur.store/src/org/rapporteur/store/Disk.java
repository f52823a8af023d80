package org.rapporteur.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The steps by which a save changes the disk; tests make each of them fail. */
interface Disk {

    /** Makes a folder with those above it. */
    void createFolder(Path folder) throws IOException;

    /** Writes a new file and flushes it to the disk. */
    void write(Path file, byte[] content) throws IOException;

    /** Keeps a second name, or a copy, of a file. */
    void keep(Path file, Path copy) throws IOException;

    /** Moves a file or a folder in one step, replacing a file of that name. */
    void move(Path from, Path to) throws IOException;

    /** Removes a file, or an empty folder. */
    void delete(Path path) throws IOException;

    /** Flushes a folder's list of names to the disk. */
    void flushFolder(Path folder) throws IOException;

    /** The disk of this machine. */
    Disk REAL = new Disk() {
        @Override
        public void createFolder(Path folder) throws IOException {
            Files.createDirectories(folder);
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
        }

        @Override
        public void keep(Path file, Path copy) throws IOException {
            try {
                Files.createLink(copy, file);
            } catch (UnsupportedOperationException | IOException noLinks) {
                write(copy, Files.readAllBytes(file));
            }
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void delete(Path path) throws IOException {
            Files.deleteIfExists(path);
        }

        @Override
        public void flushFolder(Path folder) throws IOException {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (java.nio.file.AccessDeniedException windows) {
                // Windows opens no folders; its journal keeps their order
            }
        }
    };
}
