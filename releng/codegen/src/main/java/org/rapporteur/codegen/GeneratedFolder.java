package org.rapporteur.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Brings a folder of generated files up to date: changed files are replaced, vanished ones removed, and files that stay
 * the same keep their time, so that incremental compilers have nothing to do.
 *
 * @param folder the folder that holds nothing but generated files
 */
record GeneratedFolder(Path folder) {

  void becomeLike(Path fresh) throws IOException {
    for (Path file : filesOf(fresh)) {
      replace(file, folder.resolve(fresh.relativize(file)));
    }
    if (Files.isDirectory(folder)) {
      for (Path file : filesOf(folder)) {
        if (!Files.exists(fresh.resolve(folder.relativize(file)))) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static void replace(Path source, Path target) throws IOException {
    byte[] content = Files.readAllBytes(source);
    if (Files.isRegularFile(target) && Arrays.equals(content, Files.readAllBytes(target))) {
      return;
    }
    Files.createDirectories(target.getParent());
    Path beside = Files.createTempFile(target.getParent(), "generated", ".tmp");
    Files.write(beside, content);
    Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
