package org.rapporteur.assembler;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * The jar of a bundle.
 *
 * @param file where it lies
 * @param name the symbolic name of the bundle
 * @param version the version of the bundle
 */
record BundleJar(Path file, String name, String version) {

  private static final Pattern SIGNATURE =
      Pattern.compile("META-INF/(SIG-[^/]*|[^/]*\\.(SF|RSA|DSA|EC))", Pattern.CASE_INSENSITIVE);

  static BundleJar of(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile())) {
      Attributes headers = manifest(jar, file).getMainAttributes();
      String name = headers.getValue("Bundle-SymbolicName");
      String version = headers.getValue("Bundle-Version");
      if (name == null || version == null) {
        throw new IllegalArgumentException(file + " is no bundle.");
      }
      return new BundleJar(file, name.replaceFirst(";.*", "").strip(), version.strip());
    }
  }

  /**
   * Copies the jar so that the Java runtime can keep its classes in a shared archive: without signatures, since it keeps none of a
   * signed jar, in a format that it keeps, and with little left to be made at run time.
   */
  void copyForArchive(Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (OldClasses classes = new OldClasses(file);
        JarFile jar = new JarFile(file.toFile(), false);
        OutputStream out = Files.newOutputStream(target);
        JarOutputStream copy = new JarOutputStream(out)) {
      writeManifest(copy, jar.getEntry(JarFile.MANIFEST_NAME), manifest(jar, file));
      for (JarEntry entry : jar.stream().toList()) {
        if (!entry.getName().equals(JarFile.MANIFEST_NAME) && !SIGNATURE.matcher(entry.getName()).matches()) {
          byte[] content = jar.getInputStream(entry).readAllBytes();
          write(copy, entry, WrittenOut.of(entry.getName(), classes.renewed(entry.getName(), content)));
        }
      }
    }
  }

  private static void writeManifest(JarOutputStream copy, ZipEntry original, Manifest manifest) throws IOException {
    Iterator<Map.Entry<String, Attributes>> sections = manifest.getEntries().entrySet().iterator();
    while (sections.hasNext()) {
      Attributes section = sections.next().getValue();
      section.keySet().removeIf(key -> key.toString().toUpperCase(Locale.ROOT).endsWith("-DIGEST"));
      if (section.isEmpty()) {
        sections.remove();
      }
    }
    ZipEntry entry = new ZipEntry(JarFile.MANIFEST_NAME);
    entry.setTime(original.getTime());
    copy.putNextEntry(entry);
    manifest.write(copy);
    copy.closeEntry();
  }

  private static void write(JarOutputStream copy, JarEntry original, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(original.getName());
    entry.setTime(original.getTime());
    copy.putNextEntry(entry);
    copy.write(content);
    copy.closeEntry();
  }

  private static Manifest manifest(JarFile jar, Path file) throws IOException {
    Manifest manifest = jar.getManifest();
    if (manifest == null) {
      throw new IllegalArgumentException(file + " has no manifest.");
    }
    return manifest;
  }
}
