package org.rapporteur.export.excel;

import java.io.IOException;
import java.io.OutputStream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.tree.Report;

/** Writes reports as Excel workbooks ({@code xlsx}), streamed: an overview with figures and charts, and a sheet for each table. */
@Component(service = ReportExporter.class)
public final class ExcelExporter implements ReportExporter {

    private final FixedPart styles = CellStyles.part();

    /** The format. */
    @Activate
    public ExcelExporter() {
        // the styles are compressed once
    }

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
        new WorkbookFile(report, styles).write(out);
    }
}
