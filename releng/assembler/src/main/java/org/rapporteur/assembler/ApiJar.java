package org.rapporteur.assembler;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

/**
 * A jar that others compile against: the classes of the packages that some bundles export for everybody. Its manifest exports them with
 * their versions, so that what is built with it imports the right range.
 *
 * @param name name of the jar, without ending
 * @param bundles the symbolic names of the bundles
 */
record ApiJar(String name, List<String> bundles) {

  private static final String CLASS = ".class";

  /** The jars that a file describes; several lines with one name are one jar. */
  static List<ApiJar> read(List<String> lines) {
    Map<String, List<String>> bundles = new LinkedHashMap<>();
    for (String line : lines) {
      String text = line.replaceFirst("#.*", "").strip();
      int colon = text.indexOf(':');
      if (colon > 0) {
        bundles.computeIfAbsent(text.substring(0, colon).strip(), jar -> new ArrayList<>())
            .addAll(List.of(text.substring(colon + 1).strip().split("\\s+")));
      } else if (!text.isEmpty()) {
        throw new IllegalArgumentException("A line is not a jar and its bundles: " + line);
      }
    }
    return bundles.entrySet().stream().map(entry -> new ApiJar(entry.getKey(), entry.getValue())).toList();
  }

  /**
   * Makes the jar.
   *
   * @param present the bundles of the distribution
   * @param folder where to
   */
  void write(List<BundleJar> present, Path folder) throws IOException {
    List<BundleJar> jars = new ArrayList<>();
    for (String bundle : bundles) {
      jars.add(present.stream().filter(jar -> jar.name().equals(bundle)).findFirst()
          .orElseThrow(() -> new IllegalStateException("The distribution has no bundle " + bundle + " for " + name + ".")));
    }
    Map<String, String> versions = new TreeMap<>();
    Map<String, byte[]> classes = new TreeMap<>();
    for (BundleJar jar : jars) {
      collect(jar, versions, classes);
    }
    Files.createDirectories(folder);
    try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".jar")); JarOutputStream jar = new JarOutputStream(out)) {
      entry(jar, JarFile.MANIFEST_NAME);
      manifest(versions).write(jar);
      for (Map.Entry<String, byte[]> one : classes.entrySet()) {
        entry(jar, one.getKey());
        jar.write(one.getValue());
      }
    }
  }

  private static void collect(BundleJar bundle, Map<String, String> versions, Map<String, byte[]> classes) throws IOException {
    try (JarFile jar = new JarFile(bundle.file().toFile())) {
      Exports exports = Exports.parse(jar.getManifest().getMainAttributes().getValue("Export-Package"));
      exports.versions().forEach(versions::putIfAbsent);
      for (JarEntry entry : jar.stream().filter(entry -> entry.getName().endsWith(CLASS)).toList()) {
        int slash = entry.getName().lastIndexOf('/');
        if (slash > 0 && exports.versions().containsKey(entry.getName().substring(0, slash).replace('/', '.'))) {
          classes.putIfAbsent(entry.getName(), jar.getInputStream(entry).readAllBytes());
        }
      }
    }
  }

  private Manifest manifest(Map<String, String> versions) {
    Manifest manifest = new Manifest();
    Attributes headers = manifest.getMainAttributes();
    headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    headers.putValue("Bundle-ManifestVersion", "2");
    headers.putValue("Bundle-SymbolicName", name);
    headers.putValue("Export-Package", versions.entrySet().stream()
        .map(entry -> entry.getKey() + (entry.getValue().isEmpty() ? "" : ";version=\"" + entry.getValue() + "\""))
        .collect(Collectors.joining(",")));
    return manifest;
  }

  /** Without a time of its own, so that the same bundles make the same jar. */
  private static void entry(JarOutputStream jar, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    jar.putNextEntry(entry);
  }
}
