package org.rapporteur.ui.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some lines and columns of the table as text that spreadsheets take. */
final class GridText {

    private final Sheet sheet;

    GridText(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The text: a line of countries, then the lines, cells parted by tabs. */
    String of(int[] columns, int[] lines) {
        Stream<String> heading = Stream.of(row("", Arrays.stream(columns).mapToObj(column -> sheet.country(column)
                .map(sheet.words()::country).orElse("")).toList()));
        Stream<String> rows = Arrays.stream(lines).mapToObj(line -> row(sheet.recommendation(line).map(sheet.words()::recommendation)
                .or(() -> sheet.heading(line)).orElse(""), Arrays.stream(columns).mapToObj(column -> sheet.cell(line, column)
                        .map(cell -> sheet.words().shown(cell, false)).orElse("")).toList()));
        return Stream.concat(heading, rows).collect(Collectors.joining("\n"));
    }

    private static String row(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).map(GridText::harmless).collect(Collectors.joining("\t"));
    }

    /** A cell that no spreadsheet takes for a formula, and that stays in its place. */
    private static String harmless(String text) {
        String line = text.replaceAll("[\\t\\r\\n]+", " ");
        return !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
