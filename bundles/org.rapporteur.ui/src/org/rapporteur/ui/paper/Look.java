package org.rapporteur.ui.paper;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Run;
import org.rapporteur.ui.look.Palette;

/**
 * How a page looks.
 *
 * @param fonts its fonts
 * @param ink measures its words
 * @param palette its colours
 * @param width width of its text
 * @param locale how numbers are written
 */
record Look(Fonts fonts, Ink ink, Palette palette, int width, Locale locale) {

    /** Text of runs, each in its look. */
    List<Ink.Stretch> stretches(List<Run> runs, Font plain) {
        return runs.stream().map(run -> switch (run.emphasis()) {
            case PLAIN -> new Ink.Stretch(run.text(), plain, palette.plain().text());
            case STRONG -> new Ink.Stretch(run.text(), fonts.strong, palette.plain().text());
            case STRESSED -> new Ink.Stretch(run.text(), fonts.stressed, palette.plain().text());
            case QUIET -> new Ink.Stretch(run.text(), plain, palette.quiet());
        }).toList();
    }

    /** What a cell says, the same as in printed reports. */
    String text(Cell cell) {
        return switch (cell) {
            case Cell.Empty empty -> "";
            case Cell.Text text -> text.value();
            case Cell.Date date -> date.words();
            case Cell.Number number -> NumberFormat.getNumberInstance(locale).format(number.value());
            case Cell.Share share -> NumberFormat.getPercentInstance(locale).format((double) share.numerator() / share.denominator());
            case Cell.State state -> state.label();
        };
    }

    Color text() {
        return palette.plain().text();
    }
}
