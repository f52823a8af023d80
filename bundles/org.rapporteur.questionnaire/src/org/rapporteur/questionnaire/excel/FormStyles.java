package org.rapporteur.questionnaire.excel;

import java.util.List;

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
    /** Runs on over the cells beside it. */
    static final int HEADING = 5;
    static final int QUESTION = 6;
    static final int LABEL = 7;
    /** Answers: what is typed stays the text it is. */
    static final int ANSWER = 8;
    static final int ANSWER_NUMBER = 9;
    static final int PLAIN = 10;
    /** Beside an answer. */
    static final int NOTE = 11;

    /** The formats there are for words that run as the form does; after them come the same for words that run from right to left. */
    private static final int FORMATS = 12;
    /** The number of Excel's own format for texts. */
    private static final int AS_TEXT = 49;
    private static final String WRAP = "<alignment vertical=\"top\" wrapText=\"1\"/>";
    private static final String UNLOCKED = "<protection locked=\"0\"/>";
    /** Pale yellow, on which dark text stands out and which prints as white. */
    private static final String PAPER = "FFF9E0";

    private FormStyles() {
    }

    /**
     * The format for a text in a form: not every program looks at the first letter of a cell to know in which direction it runs.
     *
     * @param style the format
     * @param text what stands in the cell
     * @param form the direction of the form
     */
    static int running(int style, String text, Direction form) {
        boolean answer = style == ANSWER || style == ANSWER_NUMBER || style == PLAIN; // which somebody may write in another language
        return form == Direction.LEFT_TO_RIGHT || answer || Direction.of(text).orElse(form) != form ? style : style + FORMATS;
    }

    /**
     * The part for forms of a direction. Words of another language stand where the form begins too: a title that began on the other side
     * would run off the sheet.
     */
    static FixedPart part(Direction direction) {
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
        boolean rightToLeft = direction == Direction.RIGHT_TO_LEFT;
        String side = rightToLeft ? " horizontal=\"right\"" : "";
        String beginning = rightToLeft ? side : " horizontal=\"left\"";
        for (String order : rightToLeft ? List.of("", " readingOrder=\"2\"") : List.of("")) {
            String title = rightToLeft ? "<alignment" + side + order + "/>" : "";
            String wrap = "<alignment" + side + order + " vertical=\"top\" wrapText=\"1\"/>";
            format(sheet, 0, plain, 0, "");
            format(sheet, 0, plain, 0, wrap);
            format(sheet, 0, large, 0, title);
            format(sheet, 0, quiet, 0, wrap);
            format(sheet, 0, header, shade, wrap);
            format(sheet, 0, heading, 0, title);
            format(sheet, 0, question, 0, wrap);
            format(sheet, 0, plain, 0, "<alignment" + side + order + " vertical=\"top\" wrapText=\"1\" indent=\"2\"/>");
            sheet.format(AS_TEXT, plain, paper, box, "", WRAP + UNLOCKED);
            sheet.format(0, plain, paper, box, "", "<alignment" + beginning + " vertical=\"top\" wrapText=\"1\"/>" + UNLOCKED);
            format(sheet, AS_TEXT, plain, 0, "");
            format(sheet, 0, quiet, 0, "<alignment" + beginning + order + " vertical=\"top\" wrapText=\"1\" indent=\"1\"/>");
        }
        return sheet.part();
    }

    private static void format(StyleSheet sheet, int number, int font, int fill, String alignment) {
        sheet.format(number, font, fill, 0, "", alignment);
    }
}
