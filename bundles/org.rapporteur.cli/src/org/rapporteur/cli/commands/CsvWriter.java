package org.rapporteur.cli.commands;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

import org.rapporteur.analysis.listing.Value;

/**
 * Comma-separated values as RFC 4180 tells. A text that a spreadsheet would take for a formula gets an apostrophe in front, as
 * spreadsheets themselves write it.
 */
final class CsvWriter implements ListWriter {

    private static final String FORMULA = "=+-@\t\r";

    private final PrintStream out;

    CsvWriter(List<String> fields, PrintStream out) {
        this.out = out;
        line(fields);
    }

    @Override
    public void next(List<Value> values) {
        line(values.stream().map(ListWriter::text).toList());
    }

    @Override
    public void close() {
        out.flush();
    }

    private void line(List<String> fields) {
        out.print(fields.stream().map(CsvWriter::field).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String field(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quote = safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return quote ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
