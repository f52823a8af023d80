package org.rapporteur.export.word;

import java.util.List;
import java.util.stream.Collectors;

import org.rapporteur.testkit.OfficeFile;
import org.w3c.dom.Element;

/** What a document holds, a line for each paragraph with its style, each table and each row. */
final class Outline {

    private final StringBuilder lines = new StringBuilder();

    private Outline() {
    }

    static String of(OfficeFile document) {
        var outline = new Outline();
        var body = document.all("word/document.xml", "w:body").getFirst();
        OfficeFile.children(body).forEach(outline::block);
        return outline.lines.toString();
    }

    private void block(Element block) {
        switch (block.getTagName()) {
            case "w:p" -> lines.append(paragraph(block)).append('\n');
            case "w:tbl" -> table(block);
            default -> lines.append('[').append(block.getTagName()).append("]\n");
        }
    }

    private void table(Element table) {
        lines.append("table");
        for (String about : List.of("w:tblCaption", "w:tblDescription")) {
            OfficeFile.all(table, about).forEach(words -> lines.append(" \"").append(words.getAttribute("w:val")).append('"'));
        }
        lines.append('\n');
        for (Element row : OfficeFile.all(table, "w:tr")) {
            lines.append(OfficeFile.all(row, "w:tblHeader").isEmpty() ? "  row" : "  header row");
            for (Element cell : OfficeFile.all(row, "w:tc")) {
                lines.append(" | ").append(OfficeFile.all(cell, "w:p").stream().map(Outline::paragraph).collect(Collectors.joining(" / ")));
                OfficeFile.all(cell, "w:shd").forEach(shade -> lines.append(" #").append(shade.getAttribute("w:fill")));
            }
            lines.append('\n');
        }
    }

    private static String paragraph(Element paragraph) {
        String style = OfficeFile.all(paragraph, "w:pStyle").stream().map(name -> name.getAttribute("w:val")).findFirst().orElse("-");
        var text = new StringBuilder();
        for (Element run : OfficeFile.all(paragraph, "w:r")) {
            OfficeFile.all(run, "w:rStyle").forEach(name -> text.append('{').append(name.getAttribute("w:val")).append('}'));
            OfficeFile.all(run, "w:lang").forEach(language -> text.append('@').append(language.getAttribute("w:val")).append(' '));
            OfficeFile.all(run, "w:instrText").forEach(code -> text.append("[field").append(code.getTextContent()).append(']'));
            OfficeFile.all(run, "wp:docPr").forEach(drawing -> text.append("[drawing \"").append(drawing.getAttribute("name"))
                    .append("\" \"").append(drawing.getAttribute("descr")).append("\"]"));
            text.append(text(run));
        }
        return text.isEmpty() ? style : style + ": " + text;
    }

    /** The text of a run with its breaks and tabs. */
    static String text(Element run) {
        return OfficeFile.children(run).stream().map(piece -> switch (piece.getTagName()) {
            case "w:t" -> piece.getTextContent();
            case "w:br" -> "\n";
            case "w:tab" -> "\t";
            default -> "";
        }).collect(Collectors.joining());
    }
}
