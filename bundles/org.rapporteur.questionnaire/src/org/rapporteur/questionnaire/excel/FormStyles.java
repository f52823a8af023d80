package org.rapporteur.questionnaire.excel;

import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.ooxml.Palette;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.StyleSheet;
import org.rapporteur.questionnaire.form.Direction;

/** The formats of a form's cells, by number. */
final class FormStyles {

    static final Part PART = StyleSheet.PART;

    static final int TEXT = 1;
    static final int TITLE = 2;
    static final int QUIET = 3;
    static final int HEADER = 4;
    static final int HEADING = 5;
    static final int QUESTION = 6;
    static final int LABEL = 7;
    /** Answers: what is typed stays the text it is. */
    static final int ANSWER = 8;
    static final int ANSWER_NUMBER = 9;
    static final int PLAIN = 10;

    /** The number of Excel's own format for texts. */
    private static final int AS_TEXT = 49;
    private static final String WRAP = "<alignment vertical=\"top\" wrapText=\"1\"/>";
    private static final String UNLOCKED = "<protection locked=\"0\"/>";
    /** Pale yellow, on which dark text stands out and which prints as white. */
    private static final String PAPER = "FFF9E0";

    private FormStyles() {
    }

    /**
     * The part for forms of a direction. Words of another language stand where the form begins too: a title that began on the other side
     * would run off the sheet.
     */
    static FixedPart part(Direction direction) {
        String side = direction == Direction.RIGHT_TO_LEFT ? " horizontal=\"right\"" : "";
        String title = side.isEmpty() ? "" : "<alignment" + side + "/>";
        String wrap = "<alignment" + side + " vertical=\"top\" wrapText=\"1\"/>";
        String beginning = side.isEmpty() ? " horizontal=\"left\"" : side;
        String number = "<alignment" + beginning + " vertical=\"top\" wrapText=\"1\"/>";
        String indented = "<alignment" + side + " vertical=\"top\" wrapText=\"1\" indent=\"2\"/>";
        var sheet = new StyleSheet();
        int plain = sheet.font("", "20242B", 11);
        int large = sheet.font("<b/>", Palette.INK, 18);
        int quiet = sheet.font("", Palette.QUIET, 10);
        int header = sheet.font("<b/>", Palette.INK, 11);
        int heading = sheet.font("<b/>", Palette.INK, 13);
        int question = sheet.font("<b/>", "20242B", 11);
        int shade = sheet.fill(Palette.SHADE);
        int paper = sheet.fill(PAPER);
        int box = sheet.border("6B7280");
        format(sheet, 0, plain, 0, "");
        format(sheet, 0, plain, 0, wrap);
        format(sheet, 0, large, 0, title);
        format(sheet, 0, quiet, 0, wrap);
        format(sheet, 0, header, shade, wrap);
        format(sheet, 0, heading, 0, wrap);
        format(sheet, 0, question, 0, wrap);
        format(sheet, 0, plain, 0, indented);
        sheet.format(AS_TEXT, plain, paper, box, "", WRAP + UNLOCKED);
        sheet.format(0, plain, paper, box, "", number + UNLOCKED);
        format(sheet, AS_TEXT, plain, 0, "");
        return sheet.part();
    }

    private static void format(StyleSheet sheet, int number, int font, int fill, String alignment) {
        sheet.format(number, font, fill, 0, "", alignment);
    }
}
