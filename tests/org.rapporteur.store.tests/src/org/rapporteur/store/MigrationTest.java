package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier in format 1, in which a meeting held the number of governments as an attribute. */
class MigrationTest {

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void aDossierInFormat1() throws Exception {
        folder = Folders.lakes(temp.resolve("lakes"));
        Folders.replace(folder.resolve("dossier.xmi"), "formatVersion=\"2\"", "formatVersion=\"1\"");
        Folders.replace(folder.resolve("meetings/kisumu-2002.xmi"), "status=\"held\"", "status=\"held\" governmentsStated=\"13\"");
    }

    @Test
    void itIsReadAsTheCurrentFormatAndNothingIsWritten() throws Exception {
        var before = Folders.files(folder);
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            var claim = open.dossier().getRegions().getFirst().getMeetings().getFirst().getClaims().getFirst();
            assertEquals("governments", claim.getAbout());
            assertEquals(13, claim.getNumber());
            assertEquals(1, open.notes().size());
            assertTrue(open.notes().getFirst().toString().contains("format 1"), open.notes().toString());
        }
        assertEquals(before, Folders.files(folder));
    }

    @Test
    void savingWritesTheCurrentFormatWhichIsThenReadWithoutANote() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            assertEquals(Set.of("dossier.xmi", "meetings/kisumu-2002.xmi"), open.save());
        }
        assertTrue(Files.readString(folder.resolve("dossier.xmi")).contains("formatVersion=\"2\""));
        assertTrue(Files.readString(folder.resolve("meetings/kisumu-2002.xmi")).contains("<claims about=\"governments\" number=\"13\"/>"));
        try (var open = Folders.store().open(folder, Access.READ)) {
            assertEquals(0, open.notes().size());
            assertEquals(1, open.dossier().getRegions().getFirst().getMeetings().getFirst().getClaims().size());
        }
    }

    @Test
    void aMeetingWithoutContentIsCarriedOverToo() throws Exception {
        Files.writeString(folder.resolve("meetings/jinja-2003.xmi"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <rap:Meeting xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:rap="http://www.rapporteur.org/dossier" \
                id="jinja-2003" governmentsStated="7"/>
                """);
        try (var open = Folders.store().open(folder, Access.READ)) {
            assertEquals(7, open.dossier().getRegions().getFirst().getMeetings().getLast().getClaims().getFirst().getNumber());
        }
    }

    @Test
    void aMeetingWhoseAttributesHoldAGreaterThanSignIsCarriedOverToo() throws Exception {
        Folders.replace(folder.resolve("meetings/kisumu-2002.xmi"), "status=\"held\" ", "status=\"held\" when=\"2002-05 after > before\" ");
        String file = Files.readString(folder.resolve("meetings/kisumu-2002.xmi"));
        Files.writeString(folder.resolve("meetings/kisumu-2002.xmi"), file.replaceFirst(" when=\"2002-05\"", ""));
        try (var open = Folders.store().open(folder, Access.READ)) {
            assertEquals(13, open.dossier().getRegions().getFirst().getMeetings().getFirst().getClaims().getFirst().getNumber());
        }
    }
}
