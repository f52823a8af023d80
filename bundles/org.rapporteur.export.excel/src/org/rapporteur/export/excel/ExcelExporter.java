package org.rapporteur.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.tree.Report;

/** Writes reports as Excel workbooks ({@code xlsx}), streamed: an overview with figures and charts, and a sheet for each table. */
@Component(service = ReportExporter.class)
public final class ExcelExporter implements ReportExporter {

    private Optional<FixedPart> styles = Optional.empty();

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        new WorkbookFile(report, styles()).write(out);
    }

    /** The styles, which are compressed once, when the first workbook is written. */
    private synchronized FixedPart styles() {
        if (styles.isEmpty()) {
            styles = Optional.of(CellStyles.part());
        }
        return styles.get();
    }
}
