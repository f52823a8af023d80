package org.rapporteur.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class BundleManifestTest {

  @Test
  void namesAreReadWithoutAttributes() {
    BundleManifest manifest = BundleManifest.parse("""
        Manifest-Version: 1.0
        Bundle-SymbolicName: org.rapporteur.store; singleton:=true
        Require-Bundle: org.rapporteur.model;bundle-version="[1.0,2)",
         org.eclipse.emf.ecore.xmi
        Import-Package: a.b;c.d;version="[1,2)",
         e.f;resolution:=optional
        Export-Package: org.rapporteur.store;uses:="x.y,
         z"
        """);
    assertEquals("org.rapporteur.store", manifest.name());
    assertEquals(List.of("org.rapporteur.model", "org.eclipse.emf.ecore.xmi"), manifest.bundles());
    assertEquals(List.of("a.b", "c.d", "e.f"), manifest.imports());
    assertEquals(List.of("org.rapporteur.store"), manifest.exports());
  }

  @Test
  void theHostOfAFragmentIsUsed() {
    BundleManifest manifest = BundleManifest.parse("""
        Manifest-Version: 1.0
        Bundle-SymbolicName: org.rapporteur.store.more
        Fragment-Host: org.rapporteur.store
        """);
    assertEquals(List.of("org.rapporteur.store"), manifest.bundles());
  }

  @Test
  void aManifestWithoutANameIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> BundleManifest.parse("Manifest-Version: 1.0\n"));
  }
}
