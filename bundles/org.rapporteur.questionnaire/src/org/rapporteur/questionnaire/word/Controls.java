package org.rapporteur.questionnaire.word;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.Field.Option;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.questionnaire.form.Mark;
import org.rapporteur.questionnaire.form.Reply;

/**
 * Writes content controls, each in a bookmark of its mark, since LibreOffice keeps bookmarks and not the tags of controls. They stand
 * inside paragraphs, which every program can read.
 */
final class Controls {

    private static final int LONGEST_TITLE = 60;
    private static final String CHECKED = "☒";
    private static final String UNCHECKED = "☐";

    private final WordXml word;
    private final FormWords words;
    private int controls = 1000;
    private int bookmarks;

    Controls(WordXml word, FormWords words) {
        this.word = word;
        this.words = words;
    }

    /** A bookmark around text that is no answer. */
    void marked(Mark mark, String text) throws IOException {
        int number = bookmark(mark);
        word.text(text);
        endBookmark(number);
    }

    /**
     * The paragraphs of an answer.
     *
     * @param field the field or the column
     * @param key the key of the field, or of the cell
     * @param title what it is called, for those who hear it
     * @param reply what is filled in; empty when nothing is
     */
    void answer(Field field, FieldKey key, String title, Optional<Reply> reply) throws IOException {
        switch (field.kind()) {
            case TEXT, NUMBER, FILE -> inline(key, title, "", text(reply));
            case DATE -> date(key, title, text(reply));
            case YES_NO, ONE_OF -> list(field, key, title, reply);
            case SEVERAL_OF -> {
                for (Option option : field.choices()) {
                    word.start("Answer", option.label());
                    box(key, option, title, reply);
                    word.text(" " + option.label());
                    word.end();
                }
            }
            case TABLE -> throw new IllegalArgumentException("The cell of a table cannot be a table: " + key);
        }
    }

    private static String text(Optional<Reply> reply) {
        return reply.map(known -> known instanceof Reply.Words(String text) ? text : "").orElse("");
    }

    /** A control inside a paragraph; without a kind it is one of rich text, the only one that LibreOffice 7 gives back unchanged. */
    private void inline(FieldKey key, String title, String kind, String text) throws IOException {
        word.start("Answer", text);
        int number = bookmark(Mark.answer(key));
        start(Mark.answer(key), title, "<w:placeholder><w:docPart w:val=\"RapporteurBlank\"/></w:placeholder>", text.isEmpty());
        word.xml().markup(kind).markup("</w:sdtPr><w:sdtContent>");
        content(text, text.isEmpty());
        word.xml().markup("</w:sdtContent></w:sdt>");
        endBookmark(number);
        word.end();
    }

    private void content(String text, boolean empty) throws IOException {
        if (empty) {
            word.text(FormWords.BLANK, "PlaceholderText");
        } else {
            word.text(text);
        }
    }

    private void date(FieldKey key, String title, String text) throws IOException {
        String day = day(text).map(exact -> " w:fullDate=\"" + exact + "T00:00:00Z\"").orElse("");
        inline(key, title, "<w:date" + day + "><w:dateFormat w:val=\"yyyy-MM-dd\"/><w:lid w:val=\"" + words.text("language")
                + "\"/><w:storeMappedDataAs w:val=\"date\"/><w:calendar w:val=\"gregorian\"/></w:date>", text);
    }

    /** The day, where an answer is one. */
    private static Optional<String> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : SourceDate.parse(text).exactDay().map(Object::toString);
        } catch (EdtfException words) {
            return Optional.empty();
        }
    }

    private void list(Field field, FieldKey key, String title, Optional<Reply> reply) throws IOException {
        List<String> picked = picked(reply);
        Optional<Option> chosen = field.choices().stream().filter(option -> picked.contains(option.id())).findFirst();
        // Kept with the line on which the choices are written out
        word.start("ListAnswer", chosen.map(Option::label).orElse(""));
        int number = bookmark(Mark.answer(key));
        start(Mark.answer(key), title, "<w:placeholder><w:docPart w:val=\"RapporteurChoose\"/></w:placeholder>", chosen.isEmpty());
        XmlWriter xml = word.xml();
        xml.markup("<w:dropDownList>");
        for (Option option : field.choices()) {
            xml.markup("<w:listItem").attribute("w:displayText", option.label()).attribute("w:value", option.id()).markup("/>");
        }
        xml.markup("</w:dropDownList></w:sdtPr><w:sdtContent>");
        if (chosen.isPresent()) {
            word.text(chosen.get().label());
        } else {
            word.text(words.choose(), "PlaceholderText");
        }
        xml.markup("</w:sdtContent></w:sdt>");
        endBookmark(number);
        word.end();
    }

    /** One box to tick, inside a paragraph. */
    void box(FieldKey key, Option option, String title, Optional<Reply> reply) throws IOException {
        boolean ticked = picked(reply).contains(option.id());
        Mark mark = Mark.choice(key, option);
        int number = bookmark(mark);
        start(mark, option.label() + " – " + title, "", false);
        word.xml().markup("<w14:checkbox><w14:checked w14:val=\"").markup(ticked ? "1" : "0")
                .markup("\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
                        + "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr><w:sdtContent>"
                        + "<w:r><w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:eastAsia=\"MS Gothic\" w:hint=\"eastAsia\"/></w:rPr><w:t>")
                .text(ticked ? CHECKED : UNCHECKED).markup("</w:t></w:r></w:sdtContent></w:sdt>");
        endBookmark(number);
    }

    private static List<String> picked(Optional<Reply> reply) {
        return reply.map(known -> known instanceof Reply.Picked(List<String> choices) ? choices : List.<String>of()).orElse(List.of());
    }

    private void start(Mark mark, String title, String placeholder, boolean empty) throws IOException {
        word.xml().markup("<w:sdt><w:sdtPr><w:alias").attribute("w:val", shortened(title)).markup("/><w:tag").attribute("w:val", mark.tag())
                .markup("/><w:id w:val=\"").number(controls++).markup("\"/><w:lock w:val=\"sdtLocked\"/>").markup(placeholder)
                .markup(empty ? "<w:showingPlcHdr/>" : "");
    }

    private static String shortened(String title) {
        String line = title.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
    }

    private int bookmark(Mark mark) throws IOException {
        word.xml().markup("<w:bookmarkStart w:id=\"").number(bookmarks).markup("\" w:name=\"").markup(mark.name()).markup("\"/>");
        return bookmarks++;
    }

    private void endBookmark(int number) throws IOException {
        word.xml().markup("<w:bookmarkEnd w:id=\"").number(number).markup("\"/>");
    }
}
