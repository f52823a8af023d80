package org.rapporteur.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.rapporteur.report.tree.Report;

/**
 * A format a report can be written in. Offered as an OSGi service by the bundle of the format; knows no region. Instances are
 * used by several threads at once, never by that of the window, and keep nothing of one report for the next. An exporter that throws
 * ends the export: no file of it is left, not even of the other formats.
 *
 * {@snippet :
 * @Component(service = ReportExporter.class)
 * public final class PlainText implements ReportExporter {
 *
 *     @Override
 *     public String id() {
 *         return "txt";
 *     }
 *
 *     @Override
 *     public String extension() {
 *         return "txt";
 *     }
 *
 *     @Override
 *     public void write(Report report, OutputStream out) throws IOException {
 *         for (Block block : report.blocks()) {
 *             String text = switch (block) {
 *                 case Block.Heading heading -> "\n" + heading.text() + "\n";
 *                 case Block.Note note -> note.text() + "\n";
 *                 default -> "";
 *             };
 *             out.write(text.getBytes(StandardCharsets.UTF_8));
 *         }
 *     }
 * }
 * }
 */
public interface ReportExporter {

    /**
     * Identifier of the format, for instance {@code docx}; what {@code --format} takes.
     *
     * @return lower-case letters and digits; not null; no other exporter has it
     */
    String id();

    /**
     * Extension of its files, without the dot.
     *
     * @return letters and digits; not null
     */
    String extension();

    /**
     * Writes a report. The same report gives the same bytes, on any machine, in any time zone and locale.
     *
     * @param report the report; not null
     * @param out where to, unbuffered; not null, not closed
     * @throws IOException when {@code out} fails, or when the report holds text that the format cannot hold: the message says
     *         which and where
     */
    void write(Report report, OutputStream out) throws IOException;

    /**
     * The same format in the user's own style sheet.
     *
     * @param styleSheet a document of this format whose styles, page set-up, header and footer are taken over
     * @return the exporter in that style; empty when the format knows no style sheets
     * @throws IOException when the style sheet cannot be read or is refused: the message says why
     */
    default Optional<ReportExporter> withStyle(Path styleSheet) throws IOException {
        return Optional.empty();
    }
}
