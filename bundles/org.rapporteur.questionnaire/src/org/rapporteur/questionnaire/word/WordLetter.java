package org.rapporteur.questionnaire.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rapporteur.ooxml.DocumentProperties;
import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.ooxml.OfficePackage;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.Relationships;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.questionnaire.form.Direction;
import org.rapporteur.questionnaire.form.FormWords;

/** Writes letters as Word documents that the secretariat may still change and print on its own paper. */
public final class WordLetter {

    private static final Part DOCUMENT = new Part("word/document.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");

    private final Map<Locale, WordParts> languages = new HashMap<>();

    /**
     * Writes a letter.
     *
     * @param letter what it says
     * @param out where to; not closed
     * @throws IOException when the stream fails, or a text cannot stand in a document
     */
    public void write(LetterText letter, OutputStream out) throws IOException {
        Direction direction = FormWords.in(letter.locale()).direction();
        WordParts fixed = languages.computeIfAbsent(letter.locale(), locale -> WordParts.ofLetters(locale, FormWords.in(locale)));
        List<Part> parts = new ArrayList<>(List.of(DOCUMENT));
        fixed.all().forEach(part -> parts.add(part.part()));
        parts.addAll(DocumentProperties.parts());
        try (var office = new OfficePackage(out, letter.day(), letter.locale(), parts)) {
            var root = Relationships.ofPackage();
            root.add("officeDocument", DOCUMENT);
            DocumentProperties.relate(root);
            office.relationships(root);
            DocumentProperties.write(new DocumentProperties.Facts(letter.subject(), "", letter.sender(), List.of(), letter.day(),
                    letter.locale().toLanguageTag(), true), office);
            for (FixedPart part : fixed.all()) {
                office.copy(part);
            }
            var related = Relationships.of(DOCUMENT);
            fixed.relate(related);
            office.relationships(related);
            XmlWriter xml = office.part(DOCUMENT);
            xml.place(letter::subject);
            xml.markup("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
            body(letter, new WordXml(xml, direction));
            xml.markup("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1417\" w:bottom=\"1417\""
                    + " w:left=\"1417\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>")
                    .markup(direction == Direction.RIGHT_TO_LEFT ? "<w:bidi/></w:sectPr></w:body></w:document>" : "</w:sectPr></w:body></w:document>");
            office.finish();
        }
    }

    private static void body(LetterText letter, WordXml word) throws IOException {
        line(word, "Strong", letter.sender());
        line(word, "", letter.date());
        word.paragraph("Normal", "");
        for (String address : letter.address()) {
            line(word, "", address);
        }
        word.paragraph("Heading1", letter.subject());
        word.paragraph("Normal", letter.greeting());
        for (String paragraph : letter.paragraphs()) {
            word.paragraph("Normal", paragraph);
        }
        word.paragraph("Normal", letter.closing());
        word.paragraph("Normal", "");
        line(word, "", letter.sender());
        if (!letter.files().isEmpty()) {
            word.paragraph("Heading2", letter.enclosed());
            for (String file : letter.files()) {
                word.paragraph("Help", file);
            }
        }
        line(word, "", letter.remark());
    }

    private static void line(WordXml word, String style, String text) throws IOException {
        if (!text.isEmpty()) {
            word.start("Answer", text);
            word.text(text, style);
            word.end();
        }
    }
}
