package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.KeptExtension;

/** A dossier with content of a plug-in about ferries, which is not installed. */
class MissingPluginTest {

    private static final String FERRIES = "http://example.org/ferries";

    /** Odd on purpose: comments, CDATA, quotes of both kinds, tabs, a greater-than sign, an element of the same name in it. */
    private static final String ODD = """
            <extensions xsi:type="ferry:Line" name='He said "go" > once'
            \t\tnote="&lt;&amp;&#xA;&quot;&#x9; Ţü \uD83D\uDE9A">
                  <!-- not yet: <extensions xsi:type="ferry:Line"> -->
               <stop><![CDATA[<extensions> & "more" ]] > ]]></stop>
            \t<extensions xsi:type="ferry:Line" a="/>"/>
                <empty   />  text\u00A0
            <harbour href="../dossier.xmi#KEN"/></extensions >""";

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void aDossierWithFerries() throws Exception {
        folder = Folders.lakes(temp.resolve("lakes"));
        declare("regions/lakes.xmi");
        declare("meetings/kisumu-2002.xmi");
        Folders.replace(folder.resolve("regions/lakes.xmi"), "  <names", "  " + ODD + "\n  <names");
        Folders.replace(folder.resolve("meetings/kisumu-2002.xmi"), "  <names", "  <extensions xsi:type=\"ferry:Line\"/>\n  " + ODD
                + "\n  <names");
        Folders.replace(folder.resolve("meetings/kisumu-2002.xmi"), "    <texts", "    " + ODD + "\n    <texts");
    }

    private void declare(String file) throws Exception {
        String declarations = Files.readString(folder.resolve(file)).contains("xmlns:xsi=") ? ""
                : " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
        Folders.replace(folder.resolve(file), " xmlns:rap=", declarations + " xmlns:ferry=\"" + FERRIES + "\" xmlns:rap=");
    }

    @Test
    void itIsSaidWhereAndWhose() throws Exception {
        try (var open = Folders.store().open(folder, Access.READ)) {
            var notes = open.notes().stream().map(Notice::toString).sorted().toList();
            assertEquals(2, notes.size(), notes.toString());
            assertTrue(notes.getFirst().startsWith("meetings/kisumu-2002.xmi") && notes.getFirst().contains(FERRIES), notes.toString());
            assertTrue(notes.getLast().startsWith("regions/lakes.xmi"), notes.toString());
            var region = open.dossier().getRegions().getFirst();
            assertEquals(ODD, assertInstanceOf(KeptExtension.class, region.getExtensions().getFirst()).getContent());
        }
    }

    @Test
    void savingUnchangedChangesNoByte() throws Exception {
        var before = Folders.files(folder);
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            assertEquals(Set.of(), open.save());
        }
        assertEquals(before, Folders.files(folder));
    }

    @Test
    void anEditBesideItKeepsItByteForByte() throws Exception {
        var before = Folders.files(folder);
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            var meeting = open.dossier().getRegions().getFirst().getMeetings().getFirst();
            meeting.getRecommendations().getFirst().getTexts().getFirst().setText("Other words");
            open.dossier().getRegions().getFirst().getNames().getFirst().setText("Great Lakes");
            assertEquals(Set.of("meetings/kisumu-2002.xmi", "regions/lakes.xmi"), open.save());
        }
        before.compute("meetings/kisumu-2002.xmi", (file, text) -> text.replace("Text of r1", "Other words"));
        before.compute("regions/lakes.xmi", (file, text) -> text.replace("\"Lakes\"", "\"Great Lakes\""));
        assertEquals(before, Folders.files(folder));
    }

    @Test
    void declarationsInSingleQuotesOrAfterACommentAreSeen() throws Exception {
        Path region = folder.resolve("regions/lakes.xmi");
        Folders.replace(region, "xmlns:ferry=\"" + FERRIES + "\"", "xmlns:ferry='" + FERRIES + "'");
        Folders.replace(region, "?>\n", "?>\n<!-- greater > less -->\n");
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.dossier().getRegions().getFirst().setDescription("edited");
            open.save();
        }
        assertTrue(Files.readString(region).contains(ODD));
        try (var open = Folders.store().open(folder, Access.READ)) {
            assertEquals(2, open.notes().size());
        }
    }

    @Test
    void declarationsBehindAVeryLongCommentAreSeen() throws Exception {
        Folders.replace(folder.resolve("regions/lakes.xmi"), "?>\n", "?>\n<!--" + "many lines\n".repeat(10_000) + "-->\n");
        try (var open = Folders.store().open(folder, Access.READ)) {
            assertEquals(2, open.notes().size());
        }
    }

    @Test
    void aTitleWithAGreaterThanSignBeforeTheDeclarationsHidesNothing() throws Exception {
        Path region = folder.resolve("regions/lakes.xmi");
        Folders.replace(region, "<rap:Region ", "<rap:Region description=\"a > b\" ");
        try (var open = Folders.store().open(folder, Access.READ)) {
            assertEquals(2, open.notes().size());
        }
    }

    @Test
    void theMeetingCanGoToAnotherFileWithIt() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            open.dossier().getRegions().getFirst().getMeetings().getFirst().setId("kampala-2002");
            open.save();
        }
        assertTrue(Files.readString(folder.resolve("meetings/kampala-2002.xmi")).contains(ODD));
        Folders.store().open(folder, Access.READ).close();
    }
}
