package org.rapporteur.assembler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {

  private final Layout layout = Layout.read(List.of("# where", "org.example.start  lib", "org.example.big plugins/on-demand"));

  @Test
  void aBundleLiesInItsFolderOrAmongThePlugins() {
    assertEquals("plugins/on-demand/org.example.big_2.0.0.jar", layout.placeOf(jar("org.example.big")));
    assertEquals("plugins/org.example_2.0.0.jar", layout.placeOf(jar("org.example")));
  }

  @Test
  void theClassPathHasNoVersionsInItsNames() {
    assertEquals("lib/org.example.start.jar", layout.placeOf(jar("org.example.start")));
  }

  @Test
  void whatIsInstalledOnDemandIsNotOnTheClassPath() {
    assertEquals(List.of("lib/org.example.start.jar", "plugins/org.example.a_2.0.0.jar", "plugins/org.example.b_2.0.0.jar"),
        layout.classPath(List.of(jar("org.example.b"), jar("org.example.big"), jar("org.example.a"), jar("org.example.start"))));
  }

  @Test
  void aBundleOfTheLayoutMustBeThere() {
    List<String> without = List.of("org.example.start");
    assertThrows(IllegalStateException.class, () -> layout.requireAll(without));
    assertThrows(IllegalArgumentException.class, () -> Layout.read(List.of("org.example.big")));
  }

  private static BundleJar jar(String name) {
    return new BundleJar(Path.of("any.jar"), name, "2.0.0");
  }
}
