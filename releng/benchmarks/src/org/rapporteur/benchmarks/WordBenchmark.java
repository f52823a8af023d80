package org.rapporteur.benchmarks;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.rapporteur.export.word.WordExporter;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Report;

/** 200 country reports in Word, against compressing the same XML and against POI's XWPF; and memory over 10 and 200 of them. */
final class WordBenchmark {

    private static final int REPORTS = 200;
    private static final int XWPF_REPORTS = 10;

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]).resolve("word"));
        var exporter = new WordExporter();
        List<Report> reports = new ArrayList<>();
        List<Floor> floors = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            reports.add(Trees.country(i));
            var out = new ByteArrayOutputStream();
            exporter.write(reports.get(i), out);
            floors.add(Floor.of(out.toByteArray()));
        }
        System.out.printf("a) %d Word reports of %d recommendations, %d kB of XML each%n", REPORTS, Trees.RECOMMENDATIONS,
                floors.getFirst().size() / 1000);
        var rounds = new Rounds(7).way("floor", () -> {
            for (int i = 0; i < REPORTS; i++) {
                floors.get(i).write(folder.resolve(i + ".floor"));
            }
        }).way("WordExporter", () -> write(exporter, reports, folder)).run();
        rounds.mark("against the floor", "WordExporter", 1.5, "floor");
        List<Report> few = reports.subList(0, XWPF_REPORTS);
        System.out.printf("   %d of them with XWPF%n", XWPF_REPORTS);
        new Rounds(5).way("XWPF", () -> {
            for (int i = 0; i < XWPF_REPORTS; i++) {
                xwpf(few.get(i), folder.resolve(i + ".xwpf.docx"));
            }
        }).way("WordExporter", () -> write(exporter, few, folder)).run().mark("against XWPF", "WordExporter", 0.5, "XWPF");
        floors.clear();
        reports.clear();
        memory(exporter);
    }

    private static void write(WordExporter exporter, List<Report> reports, Path folder) throws IOException {
        for (int i = 0; i < reports.size(); i++) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(i + ".docx")), 1 << 16)) {
                exporter.write(reports.get(i), out);
            }
        }
    }

    /** The same words in the same tables, as one writes them with POI. */
    private static void xwpf(Report report, Path file) throws IOException {
        try (var document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(report.title());
            for (Block block : report.blocks()) {
                switch (block) {
                    case Block.Heading heading -> document.createParagraph().createRun().setText(heading.text());
                    case Block.Paragraph paragraph -> document.createParagraph().createRun().setText(paragraph.runs().getFirst().text());
                    case Block.Table table -> table(document.createTable(), table);
                    default -> throw new IllegalArgumentException(block.getClass().getName());
                }
            }
            document.write(out);
        }
    }

    private static void table(XWPFTable target, Block.Table table) {
        XWPFTableRow head = target.getRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            (i == 0 ? head.getCell(0) : head.addNewTableCell()).setText(table.columns().get(i).header());
        }
        for (List<Cell> cells : table.rows()) {
            XWPFTableRow row = target.createRow();
            for (int i = 0; i < cells.size(); i++) {
                row.getCell(i).setText(words(cells.get(i)));
            }
        }
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Date date -> date.words();
            case Cell.State state -> state.label();
            default -> "";
        };
    }

    private static void memory(WordExporter exporter) throws IOException {
        System.out.println("c) Memory over many reports");
        long ten = 0;
        for (int i = 1; i <= REPORTS; i++) {
            exporter.write(Trees.country(i), OutputStream.nullOutputStream());
            if (i == 10) {
                ten = Heap.used();
            }
        }
        Heap.mark("grown from 10 reports to 200", Heap.used() - ten, 1);
    }
}
