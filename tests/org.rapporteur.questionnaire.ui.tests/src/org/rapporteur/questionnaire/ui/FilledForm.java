package org.rapporteur.questionnaire.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.Mark;

/** A Word form, filled in by writing into it what Word writes there. */
public record FilledForm(Path file) {

    /**
     * Answers a question in words.
     *
     * @param key the question's key
     * @param text the answer
     */
    public FilledForm answer(String key, String text) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            Path document = zip.getPath("word", "document.xml");
            String xml = Files.readString(document);
            int mark = xml.indexOf("w:name=\"" + Mark.answer(new FieldKey(key)).name() + "\"");
            if (mark < 0) {
                throw new AssertionError("The form does not ask " + key + ".");
            }
            int content = xml.indexOf("<w:sdtContent>", mark);
            int end = xml.indexOf("</w:sdtContent>", content);
            String properties = xml.substring(mark, content).replace("<w:showingPlcHdr/>", "");
            Files.write(document, (xml.substring(0, mark) + properties + "<w:sdtContent><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>"
                    + xml.substring(end)).getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }
}
