package org.rapporteur.report.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that are written aside and appear in a folder all together: when anything fails, when the program is stopped, or when the
 * disk is full, the folder is as it was before. What a killed program left aside is cleared by the next one.
 */
public final class StagedFiles implements AutoCloseable {

    private static final String PREFIX = ".rapporteur-";
    private static final String NEW = "new";
    private static final String ALIVE = "alive";
    private static final String COMMITTED = "committed";

    private final Path out;
    private final Path stage;
    private final Path firstCreated;
    private final FileChannel alive;
    private final List<Path> staged = new ArrayList<>();
    private final Thread onExit = new Thread(this::discard, "clear unfinished files");
    private boolean stopped;

    private StagedFiles(Path out, Path firstCreated, Path stage, FileChannel alive) {
        this.out = out;
        this.firstCreated = firstCreated;
        this.stage = stage;
        this.alive = alive;
    }

    /**
     * Begins to write aside.
     *
     * @param folder where the files will appear; created when missing
     * @throws IOException when the folder cannot be written to
     */
    public static StagedFiles in(Path folder) throws IOException {
        Path wanted = folder.toAbsolutePath().normalize();
        Path firstCreated = firstMissing(wanted);
        Path out = Files.createDirectories(wanted).toRealPath();
        clearLeftOvers(out);
        Path stage = stage(out);
        var alive = FileChannel.open(stage.resolve(ALIVE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        alive.tryLock();
        var files = new StagedFiles(out, firstCreated, stage, alive);
        Runtime.getRuntime().addShutdownHook(files.onExit);
        return files;
    }

    /** A folder of its own in the folder; the time tells it from others at work there. A name by chance would take Java longer than the rest. */
    private static Path stage(Path out) throws IOException {
        for (;;) {
            try {
                return Files.createDirectory(out.resolve(PREFIX + Long.toHexString(System.nanoTime())));
            } catch (FileAlreadyExistsException taken) {
                // another one came first; the time goes on
            }
        }
    }

    /**
     * Opens a file to be written.
     *
     * @param name its path below the folder
     * @throws IOException when it cannot be written, leads out of the folder, or the program is stopping
     */
    public synchronized OutputStream create(Path name) throws IOException {
        if (stopped) {
            throw new IOException("The program is stopping; nothing was written.");
        }
        Path file = stage.resolve(NEW).resolve(name).normalize();
        if (!file.startsWith(stage.resolve(NEW))) {
            throw new IOException("The file name " + name + " leads out of the output folder.");
        }
        Files.createDirectories(file.getParent());
        staged.add(name);
        return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16);
    }

    /**
     * Takes back a file that was opened and closed: it will not appear.
     *
     * @param name its path below the folder
     */
    public synchronized void withdraw(Path name) {
        if (staged.remove(name)) {
            try {
                Files.deleteIfExists(stage.resolve(NEW).resolve(name));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    /**
     * Moves all files into place, replacing those of the same name. A commit that is broken off is finished by the next one in the folder.
     *
     * @return the files
     * @throws IOException when one of them cannot be put into place; then none is
     */
    public synchronized List<Path> commit() throws IOException {
        for (Path name : staged) {
            checkTarget(out.resolve(name));
        }
        Files.createFile(stage.resolve(COMMITTED));
        stopped = true;
        moveIntoPlace(stage, out);
        return staged.stream().map(out::resolve).toList();
    }

    /** Refuses what could not be replaced before anything is moved. */
    private void checkTarget(Path target) throws IOException {
        Path folder = Files.createDirectories(target.getParent()).toRealPath();
        if (!folder.startsWith(out)) {
            throw new IOException("The folder " + target.getParent() + " leads out of the output folder; remove that link.");
        }
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a folder; a file of that name cannot be written. Move it away.");
        }
    }

    private static void moveIntoPlace(Path stage, Path out) throws IOException {
        Path fresh = stage.resolve(NEW);
        List<Path> files;
        try (var found = Files.walk(fresh)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = out.resolve(fresh.relativize(file).toString());
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException stopping) {
            // the hook is running and does the same
        }
    }

    /** Clears what was written aside, and folders made for files that never came. */
    private synchronized void discard() {
        stopped = true;
        try {
            alive.close();
            delete(stage);
            removeEmpty(out);
        } catch (IOException problem) {
            // the next export clears it
        }
    }

    /** Removes the folders this export made, as far as nothing is in them. */
    private void removeEmpty(Path from) throws IOException {
        for (Path at = from; firstCreated != null && at != null && at.startsWith(firstCreated.getParent())
                && !at.equals(firstCreated.getParent()); at = at.getParent()) {
            try (var content = Files.list(at)) {
                if (content.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(at);
        }
    }

    private static void clearLeftOvers(Path out) throws IOException {
        try (var found = Files.newDirectoryStream(out, PREFIX + "*")) {
            for (Path leftOver : found) {
                if (isAbandoned(leftOver.resolve(ALIVE))) {
                    if (Files.exists(leftOver.resolve(COMMITTED))) {
                        moveIntoPlace(leftOver, out);
                    }
                    delete(leftOver);
                }
            }
        }
    }

    private static boolean isAbandoned(Path alive) throws IOException {
        if (!Files.isRegularFile(alive)) {
            return false;
        }
        try (var channel = FileChannel.open(alive, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static Path firstMissing(Path folder) {
        Path missing = null;
        for (Path at = folder; at != null && !Files.exists(at); at = at.getParent()) {
            missing = at;
        }
        return missing;
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
