package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice, where it is installed, without a window.
 *
 * @param program its command
 */
record LibreOffice(Path program) {

    static Optional<LibreOffice> find() {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)).map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable).findFirst().map(LibreOffice::new);
    }

    /** Opens a file and saves it in its own format, in a folder. */
    Path saveAgain(Path file, Path folder) throws IOException, InterruptedException {
        String format = file.toString().endsWith(".docx") ? "docx:MS Word 2007 XML" : "xlsx:Calc MS Excel 2007 XML";
        Files.createDirectories(folder);
        Path profile = Files.createTempDirectory(folder, "profile"); // so that it never meets another one that runs
        Process process = new ProcessBuilder(program.toString(), "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to", format,
                "--outdir", folder.toString(), file.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "LibreOffice hangs");
        assertEquals(0, process.exitValue(), () -> "LibreOffice failed");
        return folder.resolve(file.getFileName());
    }
}
