package org.rapporteur.benchmarks;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.rapporteur.export.excel.ExcelExporter;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Report;

/** A workbook of 50,000 rows by 12 columns, against compressing the same XML and against POI's SXSSF; and its heap. */
final class ExcelBenchmark {

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]).resolve("excel"));
        var exporter = new ExcelExporter();
        Report report = Trees.table();
        memory(exporter, report);
        var bytes = new ByteArrayOutputStream();
        exporter.write(report, bytes);
        Floor floor = Floor.of(bytes.toByteArray());
        System.out.printf("b) A workbook of %d rows by %d columns, %d MB of XML%n", Trees.ROWS, Trees.COLUMNS, floor.size() / 1_000_000);
        var rounds = new Rounds(5).way("floor", () -> floor.write(folder.resolve("floor"))).way("ExcelExporter", () -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("ours.xlsx")), 1 << 16)) {
                exporter.write(report, out);
            }
        }).way("SXSSF", () -> sxssf(report, folder.resolve("sxssf.xlsx"))).run();
        rounds.mark("against the floor", "ExcelExporter", 1.5, "floor");
        rounds.mark("against SXSSF", "ExcelExporter", 0.5, "SXSSF");
    }

    private static void memory(ExcelExporter exporter, Report report) throws IOException {
        exporter.write(report, OutputStream.nullOutputStream());
        long before = Heap.used();
        var probe = new Heap.Probe();
        exporter.write(report, probe);
        System.out.println("b) Heap while the workbook is written");
        Heap.mark("beyond the model", probe.most() - before, 16);
    }

    /** The same values, as one writes them with POI. */
    private static void sxssf(Report report, Path file) throws IOException {
        try (var book = new SXSSFWorkbook(100); OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("All");
            var dates = book.createCellStyle();
            dates.setDataFormat((short) 14);
            int number = 0;
            for (List<Cell> cells : ((Block.Table) report.blocks().getFirst()).rows()) {
                Row row = sheet.createRow(number++);
                for (int i = 0; i < cells.size(); i++) {
                    var target = row.createCell(i);
                    switch (cells.get(i)) {
                        case Cell.Text text -> target.setCellValue(text.value());
                        case Cell.Number value -> target.setCellValue(value.value().doubleValue());
                        case Cell.Date date -> {
                            target.setCellValue(date.day());
                            target.setCellStyle(dates);
                        }
                        default -> target.setBlank();
                    }
                }
            }
            book.write(out);
        }
    }
}
