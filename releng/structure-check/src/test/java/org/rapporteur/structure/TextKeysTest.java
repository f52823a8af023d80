package org.rapporteur.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextKeysTest {

  @TempDir
  private Path folder;
  private Path bundle;

  @BeforeEach
  void bundle() throws IOException {
    bundle = Files.createDirectories(folder.resolve("a.ui"));
  }

  private void file(String name, String... lines) throws IOException {
    Path file = bundle.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, List.of(lines));
  }

  private List<String> violations() throws IOException {
    return new TextKeys(bundle).violations();
  }

  @Test
  void keysThatTheSourcesHaveWhollyOrInPartsAreUsed() throws IOException {
    file("src/a/A.java", "texts.text(\"title\");", "texts.text(\"state.\" + state);", "label(\"name\");", "texts.text(key + \".tip\");");
    file("src/a/texts.properties", "title = T", "state.open = O", "name = N", "name.tip = What it is called");
    assertEquals(List.of(), violations());
  }

  @Test
  void aKeyThatNothingUsesIsNamedWithItsFile() throws IOException {
    file("src/a/A.java", "texts.text(\"title\");", " * texts.text(\"old\")");
    file("src/a/texts.properties", "title = T", "old = O");
    assertEquals(List.of("a.ui/src/a/texts.properties: nothing uses \"old\"; take it away, in all languages."), violations());
  }

  @Test
  void aTextThatIsAskedForMustBeThere() throws IOException {
    file("src/a/A.java", "texts.text(\"title\");", "texts.text(\"missing\", 1);");
    file("src/a/texts.properties", "title = T");
    assertEquals(List.of("a.ui: no text for \"missing\", which its sources ask for."), violations());
  }

  @Test
  void namesOfTheModelAreSpelledOutNowhere() throws IOException {
    file("src/a/A.java", "texts.text(\"title\");");
    file("src/a/texts.properties", "title = T");
    file("src/a/features.properties", "Meeting.when = When");
    assertEquals(List.of(), violations());
  }

  @Test
  void whatTheExtensionsNameIsThereAndNothingElse() throws IOException {
    file("plugin.xml", "<view name=\"%view\"/>", "<command name=\"%gone\"/>");
    file("OSGI-INF/l10n/bundle.properties", "view = V", "spare = S");
    assertEquals(List.of("a.ui/OSGI-INF/l10n/bundle.properties: nothing uses \"spare\"; take it away, in all languages.",
        "a.ui/OSGI-INF/l10n/bundle.properties: no text for \"%gone\"."), violations());
  }
}
