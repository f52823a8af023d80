package org.rapporteur.ui.country;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Party;
import org.rapporteur.ui.paper.Paper;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

class CountryEditorTest {

    private final TestWindow window = new TestWindow();
    private DossierSession session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = window.open(window.copyOfSample("imp-2003", folder));
        Party georgia = window.get(() -> session.dossier().getRegister().getParties().stream().filter(one -> "GEO".equals(one.getId()))
                .findFirst().orElseThrow());
        window.run(() -> window.service(Opening.class).show(georgia));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private List<String> labels() {
        return window.all(window.window().getShell(), Label.class).stream().map(label -> window.get(label::getText)).toList();
    }

    @Test
    void everyPageShowsTheCountry() {
        for (String page : List.of("Profile", "Recommendations", "Responses", "Narratives", "Report")) {
            window.tab(page);
            window.await("the page " + page, () -> labels().stream().noneMatch(text -> text.startsWith("Preparing")));
            assertEquals(List.of(), labels().stream().filter(text -> text.contains("could not be shown")).toList());
            window.picture("country-" + page.toLowerCase(java.util.Locale.ROOT));
        }
        window.await("the report", () -> window.all(window.window().getShell(), Canvas.class).stream().anyMatch(canvas -> window.get(() ->
                canvas.isVisible() && canvas.getData() instanceof Paper paper && paper.isComplete() && paper.text().contains("Country report"))));
        assertFalse(window.get(session::isDirty));
        window.run(() -> window.page().closeAllEditors(false));
    }
}
