package org.rapporteur.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A package of lakes, compiled, given out, changed and compiled again. */
class ChangeTest {

  private static final String LAKE = """
      package org.rapporteur.lake;
      public interface Lake {
        int LOCKS = 3;
        String name();
        default int depth() { return 0; }
        record Ship(String name, java.util.List<String> crew) { }
        sealed interface Shore permits Sand, Rock { }
        record Sand() implements Shore { }
        record Rock() implements Shore { }
      }
      class Hidden { public void work() { } }
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void giveOut() throws Exception {
    Main.main(new String[] {"--accept", folder.resolve("api").toString(), jar("1.2.0", LAKE)});
  }

  private String jar(String version, String source) throws Exception {
    Path classes = Files.createTempDirectory(folder, "classes");
    Path file = Files.writeString(Files.createDirectories(classes.resolve("src")).resolve("Lake.java"), source);
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), file.toString()));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Export-Package", "other,org.rapporteur.lake;version=\"" + version + "\"");
    Path jar = Files.createTempFile(folder, "lake", ".jar");
    try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out, manifest);
        Stream<Path> all = Files.list(classes.resolve("org/rapporteur/lake"))) {
      for (Path one : all.toList()) {
        entries.putNextEntry(new ZipEntry("org/rapporteur/lake/" + one.getFileName()));
        entries.write(Files.readAllBytes(one));
      }
    }
    return jar.toString();
  }

  private void check(String version, String source) throws Exception {
    Main.main(new String[] {"--check", folder.resolve("api").toString(), jar(version, source)});
  }

  @Test
  void theFileTellsAllThatOthersSeeAndNothingElse() throws Exception {
    assertEquals(List.of("package org.rapporteur.lake 1.2.0", "",
        "interface org.rapporteur.lake.Lake", "  abstract java.lang.String name()", "  default int depth()", "  static int LOCKS = 3", "",
        "record org.rapporteur.lake.Lake$Rock of org.rapporteur.lake.Lake$Shore", "  boolean equals(java.lang.Object)", "  int hashCode()",
        "  java.lang.String toString()", "  new()", "",
        "record org.rapporteur.lake.Lake$Sand of org.rapporteur.lake.Lake$Shore", "  boolean equals(java.lang.Object)", "  int hashCode()",
        "  java.lang.String toString()", "  new()", "",
        "record org.rapporteur.lake.Lake$Ship", "  boolean equals(java.lang.Object)", "  component java.lang.String name",
        "  component java.util.List<java.lang.String> crew", "  int hashCode()", "  java.lang.String name()", "  java.lang.String toString()",
        "  java.util.List<java.lang.String> crew()", "  new(java.lang.String, java.util.List<java.lang.String>)", "",
        "sealed interface org.rapporteur.lake.Lake$Shore permits org.rapporteur.lake.Lake$Rock, org.rapporteur.lake.Lake$Sand"),
        Files.readAllLines(folder.resolve("api/org.rapporteur.lake.txt")));
  }

  @Test
  void whatHasNotChangedNeedsNoOtherVersion() throws Exception {
    check("1.2.0", LAKE.replace("return 0;", "return 1;"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "default int depth() { return 0; } | default int depth() { return 0; } default int width() { return 0; } | 1.3.0",
      "String name();                    | String name(); enum Kind { SALT }                                  | 1.3.0",
      "String name();                    | String name(); String owner();                                     | 2.0.0",
      "String name();                    | CharSequence name();                                               | 2.0.0",
      "default int depth() { return 0; } | ''                                                                 | 2.0.0",
      "int LOCKS = 3;                    | int LOCKS = 4;                                                     | 2.0.0",
      "List<String> crew                 | List<Integer> crew                                                 | 2.0.0",
      "permits Sand, Rock                | permits Sand, Rock, Mud { } record Mud() implements Shore          | 2.0.0",
  })
  void whatHasChangedNeedsAVersionThatTellsOfIt(String was, String is, String needed) throws Exception {
    String changed = LAKE.replace(was, is);
    var complaint = assertThrows(IllegalStateException.class, () -> check("1.2.9", changed));
    assertTrue(complaint.getMessage().contains("org.rapporteur.lake has version 1.2.9 and needs " + needed), complaint.getMessage());
    check(needed, changed);
  }

  @Test
  void aVersionIsNotTakenBackAndNothingVanishesUnsaid() throws Exception {
    assertThrows(IllegalStateException.class, () -> check("1.1.0", LAKE));
    Files.copy(folder.resolve("api/org.rapporteur.lake.txt"), folder.resolve("api/org.rapporteur.sea.txt"));
    Files.writeString(folder.resolve("api/org.rapporteur.sea.txt"), "package org.rapporteur.sea 1.0.0\n");
    assertTrue(assertThrows(IllegalStateException.class, () -> check("1.2.0", LAKE)).getMessage().contains("org.rapporteur.sea is gone"));
  }

  @Test
  void whatIsGivenOutHasTheVersionThatTellsOfIt() throws Exception {
    String changed = LAKE.replace("String name();", "String name(); enum Kind { SALT }");
    assertThrows(IllegalStateException.class, () -> Main.main(new String[] {"--accept", folder.resolve("api").toString(), jar("1.2.0", changed)}));
    Main.main(new String[] {"--accept", folder.resolve("api").toString(), jar("1.3.0", changed)});
    assertThrows(IllegalStateException.class, () -> check("1.3.0", LAKE));
  }
}
