package org.rapporteur.importing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.importing.ImportException;
import org.rapporteur.model.work.Progress;

class WorkbooksTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @TempDir
    Path folder;

    @Test
    void bothKindsAreReadAlike() throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            fill(workbook);
            List<List<String>> cells = cells(TableFiles.read(saved(workbook), ReadingSettings.NONE, Progress.NONE));
            assertEquals(List.of(List.of("Country", "", "Text"), List.of("two\nlines", "5", "0.25", "12%", "2003-11-17",
                    "2003-11-17T09:30:00",
                    "TRUE", "10", "  spaces  ")), cells);
        }
    }

    private static void fill(Workbook workbook) {
        workbook.createSheet("Hidden").createRow(0).createCell(0).setCellValue("not this");
        workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
        var sheet = workbook.createSheet("Shown");
        workbook.setActiveSheet(1);
        var header = sheet.createRow(0);
        header.createCell(0).setCellValue("Country");
        header.createCell(2).setCellValue("Text");
        var row = sheet.createRow(4);
        row.createCell(0).setCellValue("two\nlines");
        row.createCell(1).setCellValue(5);
        row.createCell(2).setCellValue(0.25);
        row.createCell(3).setCellValue(0.12);
        row.getCell(3).setCellStyle(style(workbook, "0%"));
        row.createCell(4).setCellValue(LocalDate.of(2003, 11, 17));
        row.getCell(4).setCellStyle(style(workbook, "d mmm yyyy"));
        row.createCell(5).setCellValue(LocalDateTime.of(2003, 11, 17, 9, 30));
        row.getCell(5).setCellStyle(style(workbook, "yyyy/mm/dd hh:mm"));
        row.createCell(6).setCellValue(true);
        row.createCell(7).setCellFormula("4+6");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(7));
        row.createCell(8).setCellValue("  spaces  ");
        row.createCell(9).setCellStyle(style(workbook, "0%"));
    }

    @Test
    void aSheetCanBeNamed() throws Exception {
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("First").createRow(0).createCell(0).setCellValue("one");
            workbook.createSheet("Second").createRow(0).createCell(0).setCellValue("two");
            Path file = saved(workbook);
            assertEquals(List.of(List.of("two")), cells(TableFiles.read(file, sheet("Second"), Progress.NONE)));
            var missing = assertThrows(ImportException.class, () -> TableFiles.read(file, sheet("Third"), Progress.NONE));
            assertEquals(file + ": there is no sheet Third with cells.", missing.getMessage());
        }
    }

    @Test
    void aFormulaIsNeverEvaluated() throws Exception {
        Path file = workbook("<row r=\"1\"><c r=\"A1\"><f>1+1</f></c>"
                + "<c r=\"B1\"><f>1+1</f><v>3</v></c><c r=\"C1\" t=\"e\"><v>#DIV/0!</v></c></row>");
        Row row = TableFiles.read(file, ReadingSettings.NONE, Progress.NONE).rows().getFirst();
        assertEquals(Cell.formula(), row.cell(0));
        assertEquals("3", row.text(1));
        assertInstanceOf(Cell.Refused.class, row.cell(2));
    }

    @Test
    void signsForCharactersAreRead() throws Exception {
        Path file = workbook("<row><c t=\"inlineStr\"><is><r><t>a_x000D_</t></r><r><t xml:space=\"preserve\"> b</t></r></is></c>"
                + "<c t=\"inlineStr\"><is><t>_x005F_x000D_</t></is></c></row>");
        assertEquals(List.of(List.of("a\r b", "_x000D_")), cells(TableFiles.read(file, ReadingSettings.NONE, Progress.NONE)));
    }

    @Test
    void anEntityIsNeverExpanded() throws Exception {
        Path file = zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml",
                "<!DOCTYPE w [<!ENTITY x \"y\">]><workbook xmlns=\"" + MAIN + "\"><sheets><sheet name=\"&x;\"/></sheets></workbook>");
        assertEquals("the file holds a document type, as a workbook never does. It was refused.", refusal(file));
    }

    @Test
    void aFileThatGrowsWithoutEndIsRefused() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("xl/media/image.png"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i <= 256; i++) {
                zip.write(zeros);
            }
        }
        assertEquals("the file would unpack to more than 256 MB, the limit. It was refused.", refusal(file));
    }

    @Test
    void aWorkbookThatIsCutOffIsRefused() throws Exception {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            workbook.createSheet("Sheet").createRow(0).createCell(0).setCellValue("text");
            byte[] whole = Files.readAllBytes(saved(workbook));
            Path half = Files.write(folder.resolve("half"), Arrays.copyOf(whole, whole.length / 3));
            assertEquals("the file is damaged, cut off or no spreadsheet. Open it in a spreadsheet program and save it again.",
                    refusal(half));
        }
    }

    @Test
    void otherPackagesAreNoWorkbooks() throws Exception {
        assertEquals("the file holds no workbook.", refusal(zip("word/document.xml", "<document/>")));
        assertEquals("the file holds no workbook.", refusal(zip("_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" "
                + "Target=\"word/document.xml\"/></Relationships>", "word/document.xml", "<document/>")));
    }

    private String refusal(Path file) {
        var refused = assertThrows(ImportException.class, () -> TableFiles.read(file, ReadingSettings.NONE, Progress.NONE));
        return refused.getMessage().substring(file.toString().length() + 2);
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static ReadingSettings sheet(String name) {
        return new ReadingSettings(Optional.empty(), Optional.empty(), Optional.of(name));
    }

    /** A workbook with one sheet of these rows. */
    private Path workbook(String rows) throws IOException {
        return zip("xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"urn:r\"><sheets><sheet name=\"S\" r:id=\"r1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"sheet.xml\"/></Relationships>",
                "xl/sheet.xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path saved(Workbook workbook) throws IOException {
        Path file = folder.resolve("workbook");
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(row -> IntStream.range(0, row.cells().size()).mapToObj(row::text).toList()).toList();
    }
}
