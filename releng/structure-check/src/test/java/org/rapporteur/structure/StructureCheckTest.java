package org.rapporteur.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shipped rules, tried on manifests that keep them and on manifests that break them. */
class StructureCheckTest {

  private static final String MODEL = manifest("model", "Export-Package: org.rapporteur.model;version=\"1.0.0\"");
  private static final String REPORT = manifest("report", "Require-Bundle: org.rapporteur.model",
      "Export-Package: org.rapporteur.report;version=\"1.0.0\"");

  private Rules rules;

  @BeforeEach
  void readShippedRules() throws IOException {
    rules = Rules.read(Files.readAllLines(Path.of("arrows.txt")));
  }

  @Test
  void arrowsThatTheTableAllowsPass() {
    assertClean(MODEL, REPORT,
        manifest("export.word", "Import-Package: org.rapporteur.report,org.apache.poi.xwpf.usermodel;version=\"[5.5,6)\""),
        manifest("region.africa", "Import-Package: org.rapporteur.report", "Require-Bundle: org.rapporteur.model"),
        manifest("cli", "Import-Package: picocli,org.osgi.framework;version=\"[1.10,2)\",org.rapporteur.report"));
  }

  @Test
  void anArrowUpwardsIsNamed() {
    assertViolations("org.rapporteur.model imports org.rapporteur.report from org.rapporteur.report, but it may not use"
        + " org.rapporteur.report.", manifest("model", "Import-Package: org.rapporteur.report"), REPORT);
  }

  @Test
  void aRequiredBundleIsAnArrowToo() {
    assertViolations("org.rapporteur.store requires the bundle org.rapporteur.report, but it may not use"
        + " org.rapporteur.report.", REPORT, manifest("store", "Require-Bundle: org.rapporteur.report;visibility:=reexport"));
  }

  @Test
  void aRegionMayNotUseAnotherRegion() {
    assertViolations("org.rapporteur.region.see imports org.rapporteur.region.berne from org.rapporteur.region.berne, but it"
        + " may not use org.rapporteur.region.berne.",
        manifest("region.berne", "Export-Package: org.rapporteur.region.berne;version=\"1.0.0\""),
        manifest("region.see", "Import-Package: org.rapporteur.region.berne"));
  }

  @Test
  void pagesOfARegionMayUseTheirOwnRegionOnly() {
    String berne = manifest("region.berne", "Export-Package: org.rapporteur.region.berne;version=\"1.0.0\"");
    assertClean(berne, manifest("region.berne.ui", "Import-Package: org.rapporteur.region.berne"));
    assertViolations("org.rapporteur.region.see.ui imports org.rapporteur.region.berne from org.rapporteur.region.berne, but"
        + " it may not use org.rapporteur.region.berne.",
        berne, manifest("region.see.ui", "Import-Package: org.rapporteur.region.berne"));
  }

  @Test
  void nothingMayUseTheCommandLineOrAnExporter() {
    assertViolations("org.rapporteur.report imports org.rapporteur.cli from org.rapporteur.cli, but it may not use"
        + " org.rapporteur.cli.",
        manifest("cli", "Export-Package: org.rapporteur.cli;version=\"1.0.0\""), manifest("report", "Import-Package: org.rapporteur.cli"));
    assertViolations("org.rapporteur.cli requires the bundle org.rapporteur.export.word, but it may not use"
        + " org.rapporteur.export.word.", manifest("cli", "Require-Bundle: org.rapporteur.export.word"));
  }

  @Test
  void onlyUiBundlesSeeWindows() {
    assertViolations("org.rapporteur.analysis imports org.eclipse.swt.widgets, but only .ui bundles may see windows.",
        manifest("analysis", "Import-Package: org.eclipse.swt.widgets"));
    assertClean(manifest("ui", "Import-Package: org.eclipse.swt.widgets", "Require-Bundle: org.eclipse.ui.workbench"));
  }

  @Test
  void packagesOfPoiCountAsOffice() {
    assertViolations("org.rapporteur.ooxml imports org.apache.poi.util from org.rapporteur.office, but it may not use"
        + " org.rapporteur.office.", manifest("ooxml", "Import-Package: org.apache.poi.util"));
  }

  @Test
  void foreignPackagesNeedARule() {
    assertViolations("org.rapporteur.store imports com.example.fast, but no rule lets it.",
        manifest("store", "Import-Package: com.example.fast"));
  }

  @Test
  void internalPackagesStayInside() {
    assertViolations("org.rapporteur.store exports org.rapporteur.store.internal.lock: what is internal stays inside its"
        + " bundle.", manifest("store", "Export-Package: org.rapporteur.store.internal.lock;x-internal:=true"));
  }

  @Test
  void aPackageHasOneExporter() {
    assertViolations("org.rapporteur.store exports org.rapporteur.model, and so does org.rapporteur.model.",
        MODEL, manifest("store", "Export-Package: org.rapporteur.model;x-internal:=true"));
  }

  @Test
  void aPackageNobodyExportsIsMissed() {
    assertViolations("org.rapporteur.store imports org.rapporteur.model.text, which no bundle exports.",
        MODEL, manifest("store", "Import-Package: org.rapporteur.model.text"));
  }

  @Test
  void whatIsMeantForFriendsIsForNobodyElse() {
    String ui = manifest("ui", "Export-Package: org.rapporteur.ui.page;version=\"1.0.0\",org.rapporteur.ui.parts;x-friends:=\"org.rapporteur.cli\"");
    assertViolations("org.rapporteur.region.see.ui imports org.rapporteur.ui.parts, which is meant for org.rapporteur.cli only.",
        ui, manifest("region.see.ui", "Import-Package: org.rapporteur.ui.parts"));
  }

  @Test
  void aRequiredBundleBringsNoMoreThanWhatIsMeantForEverybody() {
    String ui = manifest("ui", "Export-Package: org.rapporteur.ui.page;version=\"1.0.0\",org.rapporteur.ui.parts;x-internal:=true");
    String pages = manifest("region.see.ui", "Require-Bundle: org.rapporteur.ui");
    assertEquals(List.of("org.rapporteur.region.see.ui imports in its sources org.rapporteur.ui.parts, which is meant for its own bundle only."),
        check(Map.of("org.rapporteur.region.see.ui", Set.of("org.rapporteur.ui.page", "org.rapporteur.ui.parts")), ui, pages));
  }

  @Test
  void noRegionIsAFriend() {
    assertViolations("org.rapporteur.store exports org.rapporteur.store for org.rapporteur.region.see, which could then do what no other"
        + " region can.", manifest("store", "Export-Package: org.rapporteur.store;x-friends:=\"org.rapporteur.region.see\""));
  }

  @Test
  void whatIsMeantForEverybodyHasAVersionAndIsOfTheKit() {
    assertViolations("org.rapporteur.report exports org.rapporteur.report for everybody without a version.",
        manifest("report", "Export-Package: org.rapporteur.report"));
    assertViolations("org.rapporteur.store exports org.rapporteur.store for everybody, but is no part of the kit: name the friends it is"
        + " meant for.", manifest("store", "Export-Package: org.rapporteur.store"));
  }

  @Test
  void dynamicImportsAndUnknownBundlesAreRefused() {
    assertViolations("org.rapporteur.store imports * dynamically, which hides what it uses: name it in Import-Package.",
        manifest("store", "DynamicImport-Package: *"));
    assertViolations("org.rapporteur.novelty is in no rule: say in arrows.txt what it may use.", manifest("novelty"));
  }

  private void assertClean(String... manifests) {
    assertTrue(check(manifests).isEmpty(), () -> "violations: " + check(manifests));
  }

  private void assertViolations(String expected, String... manifests) {
    assertEquals(List.of(expected), check(manifests));
  }

  private List<String> check(String... manifests) {
    return check(Map.of(), manifests);
  }

  private List<String> check(Map<String, Set<String>> sources, String... manifests) {
    return new StructureCheck(rules, Arrays.stream(manifests).map(BundleManifest::parse).toList(), sources).violations();
  }

  private static String manifest(String name, String... headers) {
    return "Manifest-Version: 1.0\nBundle-SymbolicName: org.rapporteur." + name + ";singleton:=true\n"
        + String.join("", Arrays.stream(headers).map(header -> header + "\n").toList());
  }
}
