package org.rapporteur.importing.table;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers as a reader of the spreadsheet sees them, whatever the language of the machine; dates as ISO writes them. */
final class CellFormat {

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final boolean from1904;

    /**
     * @param from1904 whether days are counted from 1904, as old Macs did
     */
    CellFormat(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * A number as text.
     *
     * @param value the number
     * @param index number of the format
     * @param format the format
     */
    String text(double value, int index, String format) {
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
            var when = DateUtil.getLocalDateTime(value, from1904);
            if (when != null) {
                return when.toLocalTime().equals(LocalTime.MIDNIGHT) ? when.toLocalDate().toString()
                        : when.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
            }
        }
        return formatter.formatRawCellContents(value, index, format);
    }
}
