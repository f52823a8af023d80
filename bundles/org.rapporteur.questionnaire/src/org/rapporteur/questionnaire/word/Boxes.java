package org.rapporteur.questionnaire.word;

import java.io.IOException;

/** Boxes that answers stand in: on a screen they show where to write, on paper they are filled in by hand. */
final class Boxes {

    /** Width of the text on a page, in twentieths of a point. */
    static final int WIDTH = 9638;

    private final WordXml word;

    Boxes(WordXml word) {
        this.word = word;
    }

    /**
     * Begins a table.
     *
     * @param title what it is, for those who hear it
     * @param widths widths of its columns, together {@link #WIDTH}
     */
    void start(String title, boolean headings, int... widths) throws IOException {
        var xml = word.xml();
        xml.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"AnswerBox\"/>").markup(word.rightToLeft() ? "<w:bidiVisual/>" : "")
                .markup("<w:tblW w:w=\"").number(WIDTH).markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"")
                .markup(headings ? "0020" : "0000").markup("\"/><w:tblCaption").attribute("w:val", title).markup("/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            xml.markup("<w:gridCol w:w=\"").number(width).markup("\"/>");
        }
        xml.markup("</w:tblGrid>");
    }

    void end() throws IOException {
        word.xml().markup("</w:tbl>");
    }

    /** Begins a row that is at least so high, in twentieths of a point. */
    void row(int height) throws IOException {
        word.xml().markup("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"").number(height).markup("\" w:hRule=\"atLeast\"/></w:trPr>");
    }

    /** Begins the row of headings, which stands again on every page. */
    void headings() throws IOException {
        word.xml().markup("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    }

    void endRow() throws IOException {
        word.xml().markup("</w:tr>");
    }

    void cell(int width) throws IOException {
        word.xml().markup("<w:tc><w:tcPr><w:tcW w:w=\"").number(width).markup("\" w:type=\"dxa\"/></w:tcPr>");
    }

    /** Begins a cell that holds no answer. */
    void shaded(int width) throws IOException {
        word.xml().markup("<w:tc><w:tcPr><w:tcW w:w=\"").number(width)
                .markup("\" w:type=\"dxa\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"EEF1F5\"/></w:tcPr>");
    }

    void endCell() throws IOException {
        word.xml().markup("</w:tc>");
    }
}
