package org.rapporteur.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleJarTest {

  private static final String SIGNED = """
      Manifest-Version: 1.0
      Bundle-SymbolicName: org.example; singleton:=true
      Bundle-Version: 1.2.3

      Name: org/example/A.class
      SHA-256-Digest: abc

      Name: org/example/
      Sealed: true

      """;

  @TempDir
  private Path folder;

  @Test
  void theCopyHasEverythingButSignatures() throws IOException {
    Path signed = jar(SIGNED, "META-INF/EXAMPLE.SF", "META-INF/EXAMPLE.RSA", "META-INF/services/org.example.A",
        "org/example/A.class");
    Path copy = folder.resolve("deep/copy.jar");

    BundleJar.of(signed).copyForArchive(copy);

    try (JarFile jar = new JarFile(copy.toFile())) {
      assertEquals(List.of("META-INF/MANIFEST.MF", "META-INF/services/org.example.A", "org/example/A.class"),
          jar.stream().map(ZipEntry::getName).toList());
      assertEquals(List.of("org/example/"), List.copyOf(jar.getManifest().getEntries().keySet()));
      assertEquals("content of org/example/A.class", new String(
          jar.getInputStream(jar.getEntry("org/example/A.class")).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void nameAndVersionAreThoseOfTheManifest() throws IOException {
    BundleJar jar = BundleJar.of(jar(SIGNED));
    assertEquals("org.example", jar.name());
    assertEquals("1.2.3", jar.version());
  }

  @Test
  void whatIsNoBundleIsRefused() throws IOException {
    Path plain = jar("Manifest-Version: 1.0\n\n");
    assertThrows(IllegalArgumentException.class, () -> BundleJar.of(plain));
  }

  private Path jar(String manifest, String... entries) throws IOException {
    Path file = folder.resolve("original.jar");
    Manifest parsed = new Manifest(new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8)));
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), parsed)) {
      for (String entry : entries) {
        out.putNextEntry(new ZipEntry(entry));
        out.write(("content of " + entry).getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return file;
  }
}
