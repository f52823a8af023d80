package org.rapporteur.questionnaire.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ooxml.read.ReadingLimits;
import org.rapporteur.questionnaire.Lakes;
import org.rapporteur.questionnaire.form.Reply;

class HostileFilesTest {

    @TempDir
    private Path folder;
    private final Lakes lakes = new Lakes();

    private Collected collect(Path file) {
        return new Collecting(ReadingLimits.of(name -> null)).collect(lakes.world.dossier(), lakes.world.records(), List.of(file), false, Lakes.DAY);
    }

    private String rule(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("returned.docx"), bytes);
        Collected collected = collect(file);
        CollectedFile only = collected.files().getFirst();
        if (only.refusal().isPresent()) {
            String sentence = only.refusal().get().sentence(Locale.ENGLISH);
            assertTrue(sentence.contains("returned.docx"), sentence);
        }
        return only.refusal().map(Refusal::key).orElse("");
    }

    private Returned word() throws IOException {
        return Returned.word(lakes.form(lakes.second));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        assertEquals("bomb", rule(word().with("word/media/image1.xml", new byte[120 << 20]).bytes()));
        assertEquals("bomb", rule(word().with("word/other.bin", new byte[120 << 20]).bytes()), "what is not needed counts too");
    }

    @Test
    void tooManyPartsAreNotRead() throws IOException {
        Returned form = word();
        for (int i = 0; i < 2001; i++) {
            form.with("word/media/" + i, new byte[0]);
        }
        assertEquals("bomb", rule(form.bytes()));
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        assertEquals("documentType", rule(word().edit(Returned.DOCUMENT, xml -> xml.replaceFirst("<w:document",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><w:document")).bytes()));
        assertEquals("documentType", rule(word().edit("docProps/custom.xml", xml -> xml.replaceFirst("<Properties",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><Properties")).bytes()));
    }

    @Test
    void deepElementsAreNotFollowed() throws IOException {
        assertEquals("tooDeep", rule(word().edit(Returned.DOCUMENT, xml -> xml.replace("<w:body>", "<w:body>" + "<w:x>".repeat(5000) + "</w:x>".repeat(5000))).bytes()));
    }

    @Test
    void aFileThatIsCutOffOrBrokenIsRefusedWhereverItIs() throws IOException {
        byte[] whole = word().answer("posts", "12").bytes();
        for (int length = 4; length < whole.length; length += 97) {
            assertFalse(rule(Arrays.copyOf(whole, length)).isEmpty(), "cut at " + length);
        }
        for (int place = 0; place < whole.length; place += 53) {
            byte[] broken = whole.clone();
            broken[place] ^= 0x55;
            Path file = Files.write(folder.resolve("broken.docx"), broken);
            Collected collected = collect(file);
            if (collected.files().getFirst().refusal().isEmpty()) {
                Difference posts = collected.files().getFirst().differences().stream().filter(one -> one.field().key().text().equals("posts")).findFirst().orElseThrow();
                assertEquals(Optional.of(new Reply.Words("12")), posts.after(), "silently misread at " + place);
            }
        }
    }

    @Test
    void otherFilesAreRefusedWithAdvice() throws IOException {
        assertEquals("empty", rule(new byte[0]));
        assertEquals("pdf", rule("%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII)));
        assertEquals("noForm", rule("just text".getBytes(StandardCharsets.US_ASCII)));
        byte[] ole = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 2048);
        assertEquals("legacy", rule(ole));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 1024, name.length);
        assertEquals("encrypted", rule(ole));
        assertEquals("openDocument", rule(word().with("mimetype", new byte[0]).bytes()));
        assertEquals("noForm", rule(word().without("docProps/custom.xml").without("customXml/item1.xml").edit("word/footer1.xml", xml -> xml.replace("Rapporteur dossier", "")).bytes()));
        assertEquals("noFile", collect(folder.resolve("missing.docx")).files().getFirst().refusal().orElseThrow().key());
        assertEquals("notAFile", collect(folder).files().getFirst().refusal().orElseThrow().key());
    }

    @Test
    void theIdentityStandsInThreePlacesThatMustAgree() throws IOException {
        assertEquals("", rule(word().without("docProps/custom.xml").without("customXml/item1.xml").bytes()), "the footer is enough");
        assertEquals("identities", rule(word().edit("docProps/custom.xml", xml -> xml.replace("lakes-2", "lakes-1")).bytes()));
    }

    @Test
    void strictFilesAreRead() throws IOException {
        Returned strict = word().answer("posts", "12").edit(Returned.DOCUMENT, xml -> xml.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main")).edit("_rels/.rels", xml -> xml.replace(
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        assertEquals("", rule(strict.bytes()));
    }

    @Test
    void limitsAreSettings() throws IOException {
        ReadingLimits limits = ReadingLimits.of(name -> name.equals("rapporteur.read.unpacked") ? "1" : name.equals("rapporteur.read.size") ? "many" : null);
        assertEquals(1 << 20, limits.unpacked());
        assertEquals(32 << 20, limits.file());
        Path file = word().with("word/media/image1.png", new byte[2 << 20]).in(folder, "a");
        assertEquals("bomb", new Collecting(limits).collect(lakes.world.dossier(), lakes.world.records(), List.of(file), false, Lakes.DAY).files().getFirst()
                .refusal().orElseThrow().key());
    }
}
