package org.rapporteur.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cells as text with tabs between, as spreadsheets put it on the clipboard: what holds tabs, lines or quotes is quoted. */
final class TabText {

    private TabText() {
    }

    /** Writes rows of cells. */
    static String write(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(TabText::quoted).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '"') ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Reads rows of cells. A line end at the very end begins no further row. */
    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        String all = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (quoted && c == '"' && i + 1 < all.length() && all.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (quoted || c != '\t' && c != '\n') {
                cell.append(c);
            } else {
                row.add(take(cell));
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(take(cell));
            rows.add(row);
        }
        return rows;
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }
}
