package org.rapporteur.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Region;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.export.PlannedReport;
import org.rapporteur.report.export.PlannedReport.Topic;
import org.rapporteur.report.export.Reports;
import org.rapporteur.report.tree.Report;
import org.rapporteur.ui.paper.Paper;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

class ReportPageTest {

    private final TestWindow window = new TestWindow();
    private DossierSession session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = window.open(window.copyOfSample("imp-2003", folder));
        Region region = window.get(() -> session.dossier().getRegions().stream().filter(one -> one.getId().equals("issyk-kul")).findFirst()
                .orElseThrow());
        window.run(() -> window.service(Opening.class).show(region));
        window.tab("Report");
    }

    @AfterEach
    void close() {
        window.close();
    }

    private Optional<Paper> paper() {
        return window.all(window.window().getShell(), Canvas.class).stream().filter(canvas -> window.get(() -> canvas.isVisible()
                && canvas.getData() instanceof Paper)).map(canvas -> (Paper) canvas.getData()).findFirst();
    }

    private String shown(String beginning) {
        window.await("the report " + beginning, () -> paper().filter(paper -> window.get(() -> paper.isComplete()
                && paper.text().startsWith(beginning))).isPresent());
        return window.get(() -> paper().orElseThrow().text());
    }

    private void choose(int combo, int item) {
        Combo choice = window.all(window.window().getShell(), Combo.class).stream().filter(one -> window.get(one::isVisible)).toList().get(combo);
        window.run(() -> {
            choice.select(item);
            choice.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** The paragraphs of a Word document from its first heading on. */
    private static List<String> paragraphs(Path document) throws Exception {
        try (var zip = new ZipFile(document.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            String body = xml.substring(xml.indexOf("w:val=\"Heading1\""));
            List<String> all = new ArrayList<>();
            for (String paragraph : body.split("</w:p>")) {
                String text = String.join("", Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>").matcher(paragraph).results()
                        .map((MatchResult match) -> match.group(1)).toList());
                all.add(text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"));
            }
            return all.stream().filter(text -> !text.isBlank()).toList();
        }
    }

    @Test
    void theReportSaysWhatTheExportedDocumentSays(@TempDir Path folder) throws Exception {
        String shown = shown("The Issyk-Kul Dialogue");
        window.picture("report");
        Report report = window.get(() -> window.service(Reports.class).build(new PlannedReport(new Topic.OneRegion("issyk-kul"), List.of("x"), "y"),
                session.inquiry()).report());
        Path document = folder.resolve("report.docx");
        SingleExport.write(report, window.service(ReportExporter.class), document);
        assertTrue(Files.size(document) > 0);
        if (!window.service(ReportExporter.class).id().equals("docx")) {
            return;
        }
        int at = 0;
        String flat = shown.replaceAll("\\s+", " ");
        for (String paragraph : paragraphs(document)) {
            int next = flat.indexOf(paragraph.replaceAll("\\s+", " ").strip(), at);
            assertTrue(next >= 0, () -> "The page does not show, in its place: " + paragraph);
            at = next;
        }
    }

    @Test
    void theReportFollowsTheLanguageAndTheDossier() {
        shown("The Issyk-Kul Dialogue");
        choose(1, 1);
        window.await("the report in French", () -> paper().filter(paper -> window.get(() -> paper.text().contains("Rapport régional"))).isPresent());
        window.run(() -> session.set("Rename the region", session.dossier().getRegions().get(1).getNames().getFirst(),
                org.rapporteur.model.ModelPackage.Literals.TEXT__TEXT, "Renamed"));
        window.await("the new name", () -> paper().filter(paper -> window.get(() -> paper.text().contains("Renamed"))).isPresent());
        window.run(session::undo);
        assertFalse(window.get(session::isDirty));
        assertEquals(Optional.empty(), window.get(session::undoLabel));
    }
}
