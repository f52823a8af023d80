package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.text.Told;
import org.rapporteur.store.DossierException.Reason;
import org.rapporteur.testkit.World;

/** Files that are damaged or hostile: refused with a sentence, and left as they are. */
class RefusedFilesTest {

    private static final String MEETING = "meetings/kisumu-2002.xmi";

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void aDossier() throws DossierException {
        folder = Folders.lakes(temp.resolve("lakes"));
    }

    /** Opens the dossier for writing, which must be refused without a change to its files. */
    private DossierException refused() throws Exception {
        var before = Folders.files(folder);
        var refused = assertThrows(DossierException.class, () -> Folders.store().open(folder, Access.WRITE));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertFalse(refused.sentence(locale).contains("\n"), refused.sentence(locale));
            assertFalse(refused.sentence(locale).contains("Exception"), refused.sentence(locale));
            assertFalse(refused.sentence(locale).contains("org.rapporteur."), refused.sentence(locale));
        }
        assertEquals(before, Folders.files(folder));
        return refused;
    }

    private void isMalformed(String file, int line) throws Exception {
        var refused = refused();
        assertEquals(Reason.MALFORMED, refused.reason(), refused.getMessage());
        assertTrue(refused.getMessage().contains(folder.resolve(file) + " cannot be read (line " + line + ")"), refused.getMessage());
    }

    @Test
    void truncated() throws Exception {
        for (String file : List.of("dossier.xmi", MEETING, "regions/lakes.xmi")) {
            String whole = Files.readString(folder.resolve(file));
            Files.writeString(folder.resolve(file), whole.substring(0, whole.length() - 10));
            isMalformed(file, (int) whole.lines().count());
            Files.writeString(folder.resolve(file), whole);
        }
    }

    @Test
    void empty() throws Exception {
        for (String file : List.of("dossier.xmi", MEETING)) {
            byte[] whole = Files.readAllBytes(folder.resolve(file));
            Files.write(folder.resolve(file), new byte[0]);
            isMalformed(file, 1);
            Files.write(folder.resolve(file), whole);
        }
    }

    @Test
    void garbage() throws Exception {
        for (String file : List.of("dossier.xmi", MEETING)) {
            byte[] whole = Files.readAllBytes(folder.resolve(file));
            Files.write(folder.resolve(file), new byte[] { 'P', 'K', 3, 4, 0, (byte) 0xff, 17 });
            isMalformed(file, 1);
            Files.write(folder.resolve(file), whole);
        }
    }

    @Test
    void notUtf8() throws Exception {
        for (String file : List.of("dossier.xmi", MEETING)) {
            String whole = Files.readString(folder.resolve(file));
            String german = whole.replaceFirst("id=\"", "note=\"Zürich\" id=\"");
            Files.write(folder.resolve(file), german.getBytes(StandardCharsets.ISO_8859_1));
            isMalformed(file, 2);
            Files.writeString(folder.resolve(file), whole);
        }
    }

    /** The text is decoded as it is parsed, and its beginning once more before. */
    @Test
    void notUtf8FarDown() throws Exception {
        String whole = Files.readString(folder.resolve(MEETING));
        String far = whole.replaceFirst("\n", "\n<!--" + "many lines\n".repeat(20_000) + "Zürich -->\n");
        Files.write(folder.resolve(MEETING), far.getBytes(StandardCharsets.ISO_8859_1));
        isMalformed(MEETING, 20_002);
    }

    @Test
    void aNewerFormatBehindALongComment() throws Exception {
        String whole = Files.readString(folder.resolve("dossier.xmi"));
        Files.writeString(folder.resolve("dossier.xmi"), whole.replaceFirst("\n", "\n<!--" + "many lines\n".repeat(20_000) + "-->\n")
                .replaceFirst("formatVersion=\"[0-9]+\"", "formatVersion=\"999\""));
        assertEquals(Reason.NEWER_FORMAT, refused().reason());
    }

    @Test
    void anotherEncodingThanUtf8() throws Exception {
        String whole = Files.readString(folder.resolve(MEETING));
        Files.write(folder.resolve(MEETING), whole.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        assertEquals(Reason.MALFORMED, refused().reason());
    }

    @Test
    void notUtf8BesideContentOfAMissingPlugin() throws Exception {
        String whole = Files.readString(folder.resolve(MEETING)).replace(" xmlns:rap=", " xmlns:x=\"http://x\" xmlns:rap=")
                .replace("Kisumu", "Kïsumu");
        Files.write(folder.resolve(MEETING), whole.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Reason.MALFORMED, refused().reason());
    }

    @Test
    void aMistakeIsToldWithItsLine() throws Exception {
        Folders.replace(folder.resolve(MEETING), "number=\"r1\"", "nummer=\"r1\"");
        String content = Files.readString(folder.resolve(MEETING));
        isMalformed(MEETING, (int) content.substring(0, content.indexOf("nummer")).lines().count());
    }

    @Test
    void aDateThatIsNoneIsToldWithItsLine() throws Exception {
        Folders.replace(folder.resolve(MEETING), "when=\"2002-05\"", "when=\"2002-55\"");
        var refused = refused();
        assertEquals(Reason.MALFORMED, refused.reason());
        assertTrue(refused.getMessage().contains("(line 2)") && refused.getMessage().contains("2002-55"), refused.getMessage());
    }

    @Test
    void aDocumentType() throws Exception {
        for (String file : List.of("dossier.xmi", MEETING, "regions/lakes.xmi")) {
            String whole = Files.readString(folder.resolve(file));
            Files.writeString(folder.resolve(file), whole.replaceFirst("\\?>\n",
                    "?>\n<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>\n"));
            var refused = refused();
            assertEquals(Reason.DOCUMENT_TYPE, refused.reason());
            assertTrue(refused.getMessage().contains(file), refused.getMessage());
            Files.writeString(folder.resolve(file), whole);
        }
    }

    @Test
    void referencesThatLeaveTheDossier() throws Exception {
        Folders.lakes(temp.resolve("other"));
        for (String out : List.of("../../other/dossier.xmi#KEN", "../../../../../../etc/passwd#x", "http://example.org/x.xmi#KEN",
                "https://example.org/x.xmi#KEN", "file:///etc/passwd#x", folder.getParent().resolve("other/dossier.xmi").toUri() + "#KEN",
                "/etc/passwd#x", "platform:/plugin/org.rapporteur.model/model/dossier.ecore#//Meeting",
                "jar:file:/tmp/x.jar!/x.xmi#KEN", "archive:file:/tmp/x.zip!/x.xmi#KEN", "ftp://example.org/x#KEN",
                "../.rapporteur/previous/old/dossier.xmi#KEN", "..\\..\\other\\dossier.xmi#KEN", "%2e%2e/%2e%2e/other/dossier.xmi#KEN")) {
            String file = "regions/lakes.xmi";
            String whole = Files.readString(folder.resolve(file));
            Files.writeString(folder.resolve(file), whole.replace("../dossier.xmi#KEN", out));
            assertFalse(whole.equals(Files.readString(folder.resolve(file))), "nothing replaced");
            var before = Folders.files(folder);
            try (var open = Folders.store().open(folder, Access.READ)) {
                var party = open.dossier().getRegions().getFirst().getMemberships().getFirst().getParty();
                assertTrue(party.eIsProxy(), out + " was followed");
                assertTrue(out.contains("\\") || out.contains("%2e"), out + " was not refused");
            } catch (DossierException refused) {
                assertEquals(Reason.OUTSIDE, refused.reason(), out + ": " + refused.getMessage());
            }
            assertEquals(before, Folders.files(folder));
            Files.writeString(folder.resolve(file), whole);
        }
    }

    @Test
    void aRecordThatLeavesTheDossierIsRefusedWhenItIsAskedFor() throws Exception {
        Folders.replace(folder.resolve("countries/KEN.xmi"), "../dossier.xmi#KEN", "http://example.org/x.xmi#KEN");
        try (var open = Folders.store().open(folder, Access.READ)) {
            var refused = assertThrows(UnreadableRecordException.class, () -> open.records().load("KEN"));
            assertTrue(refused.getMessage().contains("http://example.org/x.xmi"), refused.getMessage());
            assertTrue(open.records().load("UGA").isPresent());
        }
    }

    @Test
    void anUnreadableRecordIsNamedWhenItIsAskedFor() throws Exception {
        Files.writeString(folder.resolve("countries/KEN.xmi"), "<KEN");
        try (var open = Folders.store().open(folder, Access.READ)) {
            Told refused = assertThrows(UnreadableRecordException.class, () -> open.records().load("KEN"));
            assertTrue(refused.sentence(Locale.FRENCH).contains("KEN.xmi"), refused.sentence(Locale.FRENCH));
        }
    }

    @Test
    void aRecordThatIsSomethingElseIsNamedWhenItIsAskedFor() throws Exception {
        Files.copy(folder.resolve(MEETING), folder.resolve("countries/KEN.xmi"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Folders.replace(folder.resolve("countries/KEN.xmi"), "id=\"kisumu-2002\"", "id=\"KEN\"");
        try (var open = Folders.store().open(folder, Access.READ)) {
            var refused = assertThrows(UnreadableRecordException.class, () -> open.records().load("KEN"));
            assertTrue(refused.getMessage().contains("KEN.xmi"), refused.getMessage());
        }
    }

    @Test
    void aMeetingWhoseFileIsMissing() throws Exception {
        Files.delete(folder.resolve(MEETING));
        var refused = refused();
        assertTrue(refused.getMessage().contains(MEETING), refused.getMessage());
    }

    @Test
    void aMeetingWhoseFileHoldsAnotherOne() throws Exception {
        Folders.replace(folder.resolve(MEETING), "id=\"kisumu-2002\"", "id=\"other\"");
        var refused = refused();
        assertEquals(Reason.MALFORMED, refused.reason());
        assertTrue(refused.getMessage().contains("kisumu-2002"), refused.getMessage());
    }

    @Test
    void aFileThatIsALinkOutOfTheDossier() throws Exception {
        Path outside = temp.resolve("outside.xmi");
        Files.move(folder.resolve(MEETING), outside);
        Files.createSymbolicLink(folder.resolve(MEETING), outside);
        assertEquals(Reason.OUTSIDE, refused().reason());
    }

    @Test
    void aFolderThatIsALinkOutOfTheDossierIsNotWrittenTo() throws Exception {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.createSymbolicLink(folder.resolve("questionnaires"), outside);
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            var world = new World();
            world.round("first");
            open.dossier().getQuestionnaires().add(world.dossier().getQuestionnaires().getFirst());
            var refused = assertThrows(DossierException.class, open::save);
            assertTrue(refused.getMessage().contains("leads out of the dossier"), refused.getMessage());
        }
        assertEquals(0, Folders.files(outside).size());
        Folders.store().open(folder, Access.READ).close();
    }

    @Test
    void aNewerFormatIsRefusedUntouched() throws Exception {
        Folders.replace(folder.resolve("dossier.xmi"), "formatVersion=\"2\"", "formatVersion=\"3\" invented=\"since\"");
        var refused = refused();
        assertEquals(Reason.NEWER_FORMAT, refused.reason());
        assertTrue(refused.getMessage().contains("format 3") && refused.getMessage().contains("format 2"), refused.getMessage());
    }

    @Test
    void noFormatOrNonsense() throws Exception {
        for (String version : List.of("", "0", "-1", "two", "99999999999")) {
            String whole = Files.readString(folder.resolve("dossier.xmi"));
            Folders.replace(folder.resolve("dossier.xmi"), "formatVersion=\"2\"", "formatVersion=\"" + version + "\"");
            assertEquals(Reason.MALFORMED, refused().reason(), version);
            Files.writeString(folder.resolve("dossier.xmi"), whole);
        }
    }

    @Test
    void aTextThatSpeaksOfAFormatIsNone() throws Exception {
        Folders.replace(folder.resolve("dossier.xmi"), " title=\"", " title=\"Why formatVersion='99' &gt; ours? ");
        Folders.store().open(folder, Access.READ).close();
    }

    @Test
    void whatHasNoRootElementIsRefusedWithItsLine() throws Exception {
        for (String content : List.of("", "no mark at all", "<?xml version=\"1.0\"?>\n<!-- nothing -->\n", "<rap:Dossier formatVersion=2>")) {
            Files.writeString(folder.resolve("dossier.xmi"), content);
            var refused = refused();
            assertEquals(Reason.MALFORMED, refused.reason(), content);
            assertTrue(refused.getMessage().contains("line"), refused.getMessage());
        }
    }

    @Test
    void noDossierAtAll() {
        for (Path nothing : List.of(temp, temp.resolve("missing"), folder.resolve("dossier.xmi"))) {
            var refused = assertThrows(DossierException.class, () -> Folders.store().open(nothing, Access.READ));
            assertEquals(Reason.NO_DOSSIER, refused.reason());
        }
        assertFalse(Files.exists(temp.resolve("missing")));
    }
}
