package org.rapporteur.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiJarTest {

  @TempDir
  private Path folder;

  private BundleJar bundle(String name, String exports, String... entries) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Bundle-SymbolicName", name);
    manifest.getMainAttributes().putValue("Bundle-Version", "1.0.0");
    manifest.getMainAttributes().putValue("Export-Package", exports);
    Path file = folder.resolve(name + ".jar");
    try (OutputStream out = Files.newOutputStream(file); JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (String entry : entries) {
        jar.putNextEntry(new ZipEntry(entry));
      }
    }
    return BundleJar.of(file);
  }

  @Test
  void itHoldsTheClassesThatAreExportedForEverybodyAndNoOthers() throws IOException {
    BundleJar lakes = bundle("lakes", "lakes.api;version=\"1.2.0\";uses:=\"a,b\",lakes.own;x-friends:=\"rivers,seas\",lakes.inner;x-internal:=true",
        "lakes/api/Lake.class", "lakes/api/texts.properties", "lakes/own/Own.class", "lakes/inner/Inner.class", "lakes/hidden/Hidden.class");
    BundleJar rivers = bundle("rivers", "rivers", "rivers/River.class");
    new ApiJar("all", List.of("lakes", "rivers")).write(List.of(rivers, lakes), folder.resolve("development"));
    try (JarFile jar = new JarFile(folder.resolve("development/all.jar").toFile())) {
      assertEquals(List.of("META-INF/MANIFEST.MF", "lakes/api/Lake.class", "rivers/River.class"), jar.stream().map(ZipEntry::getName).toList());
      assertEquals("lakes.api;version=\"1.2.0\",rivers", jar.getManifest().getMainAttributes().getValue("Export-Package"));
    }
  }

  @Test
  void aBundleThatIsNotThereIsNamed() throws IOException {
    BundleJar lakes = bundle("lakes", "lakes");
    var problem = assertThrows(IllegalStateException.class, () -> new ApiJar("all", List.of("seas")).write(List.of(lakes), folder));
    assertEquals("The distribution has no bundle seas for all.", problem.getMessage());
  }

  @Test
  void linesWithOneNameAreOneJar() {
    assertEquals(List.of(new ApiJar("a", List.of("one", "two", "three")), new ApiJar("b", List.of("four"))),
        ApiJar.read(List.of("# which", "a: one two", "", "b: four # here", "a: three")));
    assertThrows(IllegalArgumentException.class, () -> ApiJar.read(List.of("a b")));
  }

  @Test
  void packagesWithTheSameAttributesStandInOneClause() {
    assertEquals(Map.of("a", "1.0", "b", "1.0", "c", ""), Exports.parse("a;b;version=1.0,c").versions());
    assertEquals(Map.of(), Exports.parse(null).versions());
  }
}
