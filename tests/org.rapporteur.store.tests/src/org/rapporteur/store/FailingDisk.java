package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk that fails at a chosen step: the program is killed there, or there is no room left. It counts its steps. */
final class FailingDisk implements Disk {

    /** How it fails. */
    enum Failure {
        /** The program ends; a file that is being written is left half written. */
        KILLED,
        /** Nothing more can be written; moving and removing still work. */
        FULL,
        /** Nothing more can be changed, as when a drive is pulled out. */
        GONE
    }

    /** Stands for the end of the program. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    private final Failure failure;
    private final int failsAt;
    private int steps;
    private boolean mended;

    private FailingDisk(Failure failure, int failsAt) {
        this.failure = failure;
        this.failsAt = failsAt;
    }

    /** A disk that never fails. */
    static FailingDisk sound() {
        return new FailingDisk(Failure.FULL, Integer.MAX_VALUE);
    }

    /** A disk that fails at its step of that number, the first being 1. */
    static FailingDisk failingAt(int step, Failure failure) {
        return new FailingDisk(failure, step);
    }

    /** How many steps there were. */
    int steps() {
        return steps;
    }

    /** There is room again. */
    void mend() {
        mended = true;
    }

    private boolean fails() {
        steps++;
        return steps >= failsAt && !mended;
    }

    private void step(boolean needsRoom, Path path) throws IOException {
        boolean fails = fails();
        if (fails && failure == Failure.KILLED) {
            throw new Killed();
        }
        if (fails && (needsRoom || failure == Failure.GONE)) {
            throw new FileSystemException(path.toString(), null, "No space left on device");
        }
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(!Files.isDirectory(folder), folder);
        REAL.createFolder(folder);
    }

    @Override
    public void write(Path file, byte[] content) throws IOException {
        try {
            step(true, file);
        } catch (IOException | Killed failed) {
            if (Files.isDirectory(file.getParent()) && steps == failsAt) {
                Files.write(file, Arrays.copyOf(content, content.length / 2));
            }
            throw failed;
        }
        // not flushed: here programs end, not the power
        Files.write(file, content);
    }

    @Override
    public void keep(Path file, Path copy) throws IOException {
        step(true, copy);
        REAL.keep(file, copy);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step(false, to);
        REAL.move(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step(false, path);
        REAL.delete(path);
    }

    @Override
    public void flushFolder(Path folder) throws IOException {
        step(false, folder);
    }
}
