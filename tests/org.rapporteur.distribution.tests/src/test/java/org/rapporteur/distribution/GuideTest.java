package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for developers of regions, tried from its first block to its last, as somebody does who begins with an empty folder. */
class GuideTest {

    private static final Path GUIDE = Program.ROOT.resolve("docs/region-developers-guide.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```([^\\n]*)\\n(.*?)^```$");

    @TempDir
    private Path scratch;

    /**
     * A block of the guide.
     *
     * @param kind what stands behind its opening
     * @param text its lines
     */
    private record Block(String kind, String text) {

        static List<Block> of(String guide) {
            return BLOCK.matcher(guide).results().map(found -> new Block(found.group(1).strip(), found.group(2))).toList();
        }

        /** What it is to do with a file, or empty. */
        String file(String how) {
            int at = kind.indexOf(" " + how + "=");
            return at < 0 ? "" : kind.substring(at + how.length() + 2).strip();
        }
    }

    @Test
    void everyBlockDoesWhatTheGuideSays() throws Exception {
        var copied = Program.built().copyTo(scratch.resolve("installed"));
        var program = new Program(copied.home(), scratch.resolve("cache"), copied.environment());
        Path work = Files.createDirectory(scratch.resolve("work"));
        var said = new StringBuilder();
        for (Block block : Block.of(Files.readString(GUIDE))) {
            if (block.kind().equals("sh")) {
                said.append(run(program, work, block.text()));
            } else if (!block.file("file").isEmpty()) {
                Path file = work.resolve(block.file("file"));
                Files.createDirectories(file.getParent());
                Files.writeString(file, block.text());
            } else {
                String whole = Files.readString(work.resolve(block.file("in"))); // fails for a block that nobody tries
                block.text().lines().forEach(line -> assertTrue(whole.lines().anyMatch(line::equals), () -> block.kind() + " lacks: " + line));
            }
        }
        assertTrue(said.toString().contains("org.example.lakes.tests: 5 passed, 0 failed"), said::toString);
        assertTrue(said.toString().contains("org.example.lakes.ui.tests: 1 passed, 0 failed"), said::toString);
        assertTrue(said.toString().contains("Forum of the Great Lakes"), said::toString);
        theRegionIsInReportsAndChecks(program);
    }

    private String run(Program program, Path work, String commands) throws IOException, InterruptedException {
        Path log = Files.createTempFile(scratch, "said", ".log");
        var builder = new ProcessBuilder("sh", "-e", "-c", commands).directory(work.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.equals("JAVA_HOME") || name.startsWith("MAVEN"));
        environment.put("PATH", program.home().resolve("bin") + ":" + environment.get("PATH"));
        environment.put("LC_ALL", "C");
        environment.put("RAPPORTEUR_PLUGINS", scratch.resolve("own-plugins").toString());
        for (String folder : List.of("XDG_CACHE_HOME", "XDG_CONFIG_HOME")) {
            environment.put(folder, Files.createDirectories(scratch.resolve(folder)).toString());
        }
        int code = builder.start().waitFor();
        String said = Files.readString(log);
        assertEquals(0, code, () -> commands + said);
        return said;
    }

    private void theRegionIsInReportsAndChecks(Program program) throws Exception {
        var dossier = RegionDossier.make(program, scratch.resolve("dossier"), "lakes");
        dossier.meeting("kisumu-2002", "city=\"Kisumu\" when=\"2002-05\"", "<extensions xsi:type=\"own:Offer\" id=\"boats\""
                + " title=\"two instructors for the lake patrol\" kind=\"experts\"><party xsi:type=\"rap:State\" href=\"../dossier.xmi#ZMB\"/></extensions>");
        String found = program.run("validate", dossier.folder()).with(0).out();
        assertTrue(found.contains("lakes-offer-open"), found);
        Path out = scratch.resolve("out");
        program.run("export", dossier.folder(), "--out", out, "--report", "country", "--date", "2003-12-01").with(0);
        for (String format : List.of("docx", "xlsx")) {
            var text = new ArrayList<String>();
            try (var zip = new ZipFile(out.resolve("lakes/ZMB-country-report." + format).toFile())) {
                for (var entry : zip.stream().filter(one -> one.getName().endsWith(".xml")).toList()) {
                    text.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            assertTrue(String.join("", text).contains("two instructors for the lake patrol"), format);
        }
    }
}
