package org.rapporteur.questionnaire.issue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Gender;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Person;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.Lakes;
import org.rapporteur.testkit.OfficeFile;
import org.rapporteur.testkit.World;

/** Letters, and the messages they are sent with. */
class LettersTest extends IssuingFrame {

    @Test
    void aMessageIsPlainAsciiWithItsTextInUtf8AndItsFilesAttached() throws Exception {
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setName("Zoë Ōkubo\r\nBcc: everybody@example.org");
        person.setContact("zoe@example.org");
        lakes.first.getInvitations().getFirst().setFocalPoint(person);
        lakes.world.organisation("IMP").getNames().add(World.name("Sécrétariat des lacs", NameKind.OFFICIAL));
        lakes.world.dossier().setSecretariat(lakes.world.party("IMP"));
        countries = Set.of("RUR");
        issued();
        String mail = mail("RUR/RUR-lakes-1-letter.eml");
        String header = mail.substring(0, mail.indexOf("\r\n\r\n"));
        assertEquals(List.of(), mail.lines().filter(line -> line.length() > 78).toList(), "lines are short");
        assertEquals(-1, mail.replace("\r\n", "").indexOf('\n'), "every line ends with CR LF");
        assertTrue(header.contains("Date: Sun, 1 Feb 2004 12:00:00 +0000"), header);
        assertTrue(header.contains("<zoe@example.org>"), header);
        assertFalse(header.contains("Bcc"), header);
        assertEquals("Zoë Ōkubo\r\nBcc: everybody@example.org", decoded(header, "To"));
        assertEquals("Sécrétariat des lacs:;", decoded(header, "From") + header.replaceAll("(?s).*From: [^:]*(:;).*", "$1"));
        byte[] form = Files.readAllBytes(folder.resolve("out/RUR/RUR-lakes-1.docx"));
        assertArrayEquals(form, attached(mail, "RUR-lakes-1.docx"));
        String text = new String(Base64.getMimeDecoder().decode(mail.split("\r\n\r\n")[2].split("--=")[0]), StandardCharsets.UTF_8);
        assertTrue(text.contains("by 1 December 2003"), text);
    }

    @Test
    void aReminderIsAMessageThatNamesTheDayAndBringsTheFormsOnceMore() throws Exception {
        reminders = true;
        countries = Set.of("RUR");
        issued();
        String mail = mail("RUR/RUR-lakes-1-reminder.eml");
        String header = mail.substring(0, mail.indexOf("\r\n\r\n"));
        assertEquals("Reminder – Lakes questionnaire: Kingdom of Ruritania", decoded(header, "Subject"));
        String text = new String(Base64.getMimeDecoder().decode(mail.split("\r\n\r\n")[2].split("--=")[0]), StandardCharsets.UTF_8);
        assertTrue(text.contains("They were due by 1 December 2003."), text);
        for (String form : List.of("RUR-lakes-1.docx", "RUR-lakes-1.xlsx")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("out/RUR").resolve(form)), attached(mail, form));
        }
        assertTrue(new OfficeFile(Files.readAllBytes(folder.resolve("out/RUR/RUR-lakes-1-reminder.docx"))).text("word/document.xml").contains("1 December 2003"));
    }

    @Test
    void aPersonIsAddressedAsTheLanguageDemands() throws Exception {
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setName("Aino Saari");
        lakes.first.getInvitations().getFirst().setFocalPoint(person);
        assertEquals(List.of("Dear Aino Saari,", "Madame, Monsieur,", "Estimado/a Aino Saari:", "Уважаемый(-ая) Aino Saari!", "尊敬的Aino Saari：",
                "السيد/السيدة Aino Saari، تحية طيبة وبعد،"), greetings());
        person.setGender(Gender.FEMALE);
        assertEquals(List.of("Dear Aino Saari,", "Madame,", "Estimada Aino Saari:", "Уважаемая Aino Saari!", "尊敬的Aino Saari女士：",
                "السيدة Aino Saari، تحية طيبة وبعد،"), greetings());
    }

    private List<String> greetings() throws Exception {
        countries = Set.of("RUR");
        var greetings = new ArrayList<String>();
        for (String language : List.of("en", "fr", "es", "ru", "zh", "ar")) {
            lakes.world.party("RUR").setLanguage(language);
            Path out = folder.resolve(language + lakes.first.getInvitations().getFirst().getFocalPoint().getGender());
            issue(out, Progress.NONE);
            var letter = new OfficeFile(Files.readAllBytes(out.resolve("RUR/RUR-lakes-1-letter.docx")));
            List<String> lines = letter.all("word/document.xml", "w:p").stream().map(p -> p.getTextContent()).toList();
            greetings.add(lines.get(1 + IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith("Lakes questionnaire") || lines.get(i)
                    .startsWith("Questionnaire des lacs")).findFirst().orElseThrow()));
        }
        return greetings;
    }

    private static String decoded(String header, String name) {
        var text = new StringBuilder();
        String value = header.replaceAll("\r\n ", " ").lines().filter(line -> line.startsWith(name + ": ")).findFirst().orElseThrow();
        var words = java.util.regex.Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=").matcher(value);
        while (words.find()) {
            text.append(new String(Base64.getDecoder().decode(words.group(1)), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static byte[] attached(String mail, String name) {
        String after = mail.substring(mail.indexOf("filename=\"" + name + "\""));
        return Base64.getMimeDecoder().decode(after.substring(after.indexOf("\r\n\r\n"), after.indexOf("--=_")));
    }

    @Test
    void lettersSpeakTheLanguagesOfTheUnitedNations() {
        for (String language : List.of("ar", "es", "fr", "ru", "zh")) {
            assertEquals(List.of(), org.rapporteur.model.text.TextCheck.problems(Letter.class, "letters", Locale.forLanguageTag(language)), language);
        }
        assertEquals(List.of(), org.rapporteur.model.text.TextCheck.problems(Letter.class, Locale.FRENCH));
    }
}
