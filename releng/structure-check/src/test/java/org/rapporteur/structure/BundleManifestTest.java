package org.rapporteur.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.structure.BundleManifest.Export;

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
    assertEquals(List.of(new Export("org.rapporteur.store", Optional.empty(), false)), manifest.exports());
  }

  @Test
  void whomAPackageIsMeantForIsRead() {
    BundleManifest manifest = BundleManifest.parse("""
        Manifest-Version: 1.0
        Bundle-SymbolicName: org.rapporteur.report
        Export-Package: a;version="1.2.0",b;x-friends:="org.rapporteur.cli,
          org.rapporteur.ui",c;x-internal:=true
        """);
    assertEquals(List.of(new Export("a", Optional.empty(), true),
        new Export("b", Optional.of(Set.of("org.rapporteur.cli", "org.rapporteur.ui")), false),
        new Export("c", Optional.of(Set.of()), false)), manifest.exports());
  }

  @Test
  void packagesAreFoundInImportsAndInFullNames() {
    assertEquals(Set.of("org.rapporteur.model", "org.rapporteur.ui.parts", "org.rapporteur.report.tree"), SourceImports.in("""
        package org.rapporteur.region.lakes;
        import static org.rapporteur.report.tree.Use.BOTH;
        import org.rapporteur.model.Region;
        class Lakes { org.rapporteur.ui.parts.Opening opening; }
        """));
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
