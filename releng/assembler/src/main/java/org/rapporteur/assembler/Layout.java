package org.rapporteur.assembler;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says in which folder of the distribution each bundle lies. A bundle that is not named lies in {@code plugins}.
 *
 * @param folders the folder, by the symbolic name of the bundle
 */
record Layout(Map<String, String> folders) {

  private static final String PLUGINS = "plugins";
  private static final String CLASS_PATH = "lib";

  static Layout read(List<String> lines) {
    Map<String, String> folders = new LinkedHashMap<>();
    for (String line : lines) {
      String text = line.replaceFirst("#.*", "").strip();
      if (text.isEmpty()) {
        continue;
      }
      String[] words = text.split("\\s+");
      if (words.length != 2) {
        throw new IllegalArgumentException("A line of the layout is not a bundle and its folder: " + line);
      }
      folders.put(words[0], words[1]);
    }
    return new Layout(folders);
  }

  /**
   * The path of a bundle in the distribution. On the class path a jar has the same name in every version, because the
   * scripts name it.
   */
  String placeOf(BundleJar jar) {
    String folder = folders.getOrDefault(jar.name(), PLUGINS);
    String file = folder.equals(CLASS_PATH) ? jar.name() : jar.name() + "_" + jar.version();
    return folder + "/" + file + ".jar";
  }

  /**
   * The jars on the program's class path, in this order: what starts the framework, then the bundles that are always
   * installed, which take their classes from there. What is installed on demand has class loaders of its own.
   */
  List<String> classPath(List<BundleJar> jars) {
    List<String> places = jars.stream().map(this::placeOf).sorted().toList();
    return Stream.of(CLASS_PATH, PLUGINS)
        .flatMap(folder -> places.stream().filter(place -> place.lastIndexOf('/') == folder.length() && place.startsWith(folder)))
        .toList();
  }

  /** Fails when the layout names a bundle that is not there: a renamed bundle must not land in another folder unseen. */
  void requireAll(List<String> present) {
    List<String> missing = folders.keySet().stream().filter(name -> !present.contains(name)).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException("The layout names bundles that no feature brings: " + String.join(", ", missing));
    }
  }
}
