package org.rapporteur.importing.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;

/** A table in a workbook of Excel 97 to 2003. */
final class ExcelTable {

    private final Place place;
    private final ReadingSettings settings;
    private final RowCollector rows;

    ExcelTable(Place place, ReadingSettings settings, RowCollector rows) {
        this.place = place;
        this.settings = settings;
        this.rows = rows;
    }

    Table read(byte[] content) throws ImportException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new ImportException(place, "encrypted");
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new ImportException(place, "noWorkbook");
            }
            try (var workbook = new HSSFWorkbook(root, false)) {
                return table(workbook);
            }
        } catch (EncryptedDocumentException encrypted) {
            throw new ImportException(encrypted, place, "encrypted");
        } catch (OldFileFormatException old) {
            throw new ImportException(old, place, "oldExcel");
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (IOException | RuntimeException | StackOverflowError damaged) { // POI throws whatever a broken record leads to
            throw new ImportException(damaged, place, "damaged");
        }
    }

    private Table table(HSSFWorkbook workbook) throws ImportException {
        HSSFSheet sheet = sheet(workbook);
        var format = new CellFormat(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        for (var row : sheet) {
            int number = row.getRowNum() + 1;
            for (var cell : row) {
                rows.upTo(number, cell.getColumnIndex());
                rows.cell(number, cell((HSSFCell) cell, format));
            }
            rows.endRow(number);
        }
        return new Table(place, Map.of("sheet", sheet.getSheetName()), rows.rows());
    }

    private HSSFSheet sheet(HSSFWorkbook workbook) throws ImportException {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean wanted = settings.sheet().map(workbook.getSheetName(i)::equals)
                    .orElse(workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE);
            if (wanted) {
                return workbook.getSheetAt(i);
            }
        }
        throw new ImportException(place, "noSheet", settings.sheet().orElse("1"));
    }

    private static Cell cell(HSSFCell cell, CellFormat format) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> new Cell.Text(cell.getRichStringCellValue().getString());
            case NUMERIC -> new Cell.Text(format.text(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(),
                    cell.getCellStyle().getDataFormatString()));
            case BOOLEAN -> new Cell.Text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case BLANK -> Cell.EMPTY;
            default -> Cell.error();
        };
    }
}
