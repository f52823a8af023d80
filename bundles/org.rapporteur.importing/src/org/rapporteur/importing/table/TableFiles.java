package org.rapporteur.importing.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;
import org.rapporteur.model.work.Progress;

/** Reads tables from files, whose kind is told by their content: names lie. */
public final class TableFiles {

    static final long LARGEST = 64L << 20;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFiles() {
    }

    /**
     * Reads a table.
     *
     * @param file the file
     * @param settings how it is to be read
     * @param progress may stop the reading at any row
     * @return the table
     * @throws ImportException when it cannot be read
     * @throws CancellationException when it was stopped
     */
    public static Table read(Path file, ReadingSettings settings, Progress progress) throws ImportException {
        Place place = Place.of(file.toString());
        byte[] content = content(file, place);
        var rows = new RowCollector(place, progress);
        if (starts(content, ZIP)) {
            return new OoxmlTable(place, settings, rows).read(content);
        }
        if (starts(content, OLE)) {
            return new ExcelTable(place, settings, rows).read(content);
        }
        return new TextTable(place, settings, rows).read(content);
    }

    private static byte[] content(Path file, Place place) throws ImportException {
        try {
            if (Files.isDirectory(file)) {
                throw new ImportException(place, "directory");
            }
            if (Files.size(file) > LARGEST) {
                throw new ImportException(place, "fileTooLarge", LARGEST >> 20);
            }
            byte[] content;
            try (var in = Files.newInputStream(file)) {
                content = in.readNBytes((int) LARGEST + 1); // what is no regular file has no size and may never end
            }
            if (content.length > LARGEST) {
                throw new ImportException(place, "fileTooLarge", LARGEST >> 20);
            }
            if (content.length == 0) {
                throw new ImportException(place, "empty");
            }
            return content;
        } catch (NoSuchFileException missing) {
            throw new ImportException(missing, place, "missing");
        } catch (IOException problem) {
            throw new ImportException(problem, place, "disk", String.valueOf(problem.getMessage()));
        }
    }

    private static boolean starts(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
