package org.rapporteur.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/** Reads what the packages of a jar offer from its compiled classes. */
final class ApiReader {

  private static final Pattern EXPORT = Pattern.compile("(org\\.rapporteur(?:\\.[\\w]+)*)(?:;version=\"([\\d.]+)\")?");

  private ApiReader() {
  }

  /** The packages of ours that a jar exports, by their names. */
  static List<ApiPackage> read(Path file) throws IOException {
    Map<String, ApiPackage> packages = new TreeMap<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      Matcher export = EXPORT.matcher(jar.getManifest().getMainAttributes().getValue("Export-Package"));
      while (export.find()) {
        if (export.group(2) == null) {
          throw new IllegalStateException("The package " + export.group(1) + " has no version.");
        }
        packages.put(export.group(1), new ApiPackage(export.group(1), PackageVersion.parse(export.group(2)), new TreeMap<>()));
      }
      for (JarEntry entry : jar.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
        ApiPackage of = packages.get(entry.getName().substring(0, Math.max(0, entry.getName().lastIndexOf('/'))).replace('/', '.'));
        if (of != null) {
          add(new ClassReader(jar.getInputStream(entry).readAllBytes()), of.types());
        }
      }
    }
    return new ArrayList<>(packages.values());
  }

  private static void add(ClassReader reader, SortedMap<String, java.util.SortedSet<String>> types) {
    ApiType type = new ApiType();
    reader.accept(type, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    if (type.isVisible()) {
      types.put(type.line(), type.members());
    }
  }
}
