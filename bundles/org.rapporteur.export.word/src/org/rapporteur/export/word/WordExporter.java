package org.rapporteur.export.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.tree.Report;

/** Writes reports as Word documents ({@code docx}), streamed, in Rapporteur's style or in the user's. */
@Component(service = ReportExporter.class)
public final class WordExporter implements ReportExporter {

    private final Style style;

    /** An exporter in Rapporteur's own style. */
    @Activate
    public WordExporter() {
        this(Style.own());
    }

    private WordExporter(Style style) {
        this.style = style;
    }

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public String extension() {
        return "docx";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        new DocumentFile(report, style).write(out);
    }

    @Override
    public Optional<ReportExporter> withStyle(Path styleSheet) throws IOException {
        return Optional.of(new WordExporter(StyleSheet.read(styleSheet)));
    }
}
