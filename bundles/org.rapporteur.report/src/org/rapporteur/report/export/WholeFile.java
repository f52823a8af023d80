package org.rapporteur.report.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** One file that is written beside its place and put there when it is complete: the old one is there or the whole new one. */
public final class WholeFile {

    private WholeFile() {
    }

    /**
     * Writes the content of a file.
     *
     * @param <T> what comes of it beside the file
     */
    @FunctionalInterface
    public interface Content<T> {
        /**
         * Writes it.
         *
         * @param out where to
         * @throws IOException when it cannot be written
         */
        T write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file, in the place of one of that name.
     *
     * @param file the file, in a folder that exists
     * @param content writes what it holds
     * @return what came of it
     * @throws IOException when it cannot be written; what was there is there
     */
    public static <T> T write(Path file, Content<T> content) throws IOException {
        Path beside = file.resolveSibling("." + UUID.randomUUID() + ".part");
        try {
            T result;
            try (var out = new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                result = content.write(out);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            return result;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Writes a file, in the place of one of that name.
     *
     * @param file the file, in a folder that exists
     * @param content what it holds
     * @throws IOException when it cannot be written; what was there is there
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, out -> {
            out.write(content);
            return content;
        });
    }
}
