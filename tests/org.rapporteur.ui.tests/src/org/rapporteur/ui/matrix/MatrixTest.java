package org.rapporteur.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.NatTableConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Name;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

class MatrixTest {

    private final TestWindow window = new TestWindow();
    private DossierSession session;
    private final MatrixFilters filters = new MatrixFilters(window);
    private Path folder;

    @BeforeEach
    void open(@TempDir Path empty) {
        folder = window.copyOfSample("imp-2003", empty);
        open();
    }

    private void open() {
        session = window.open(folder);
        window.run(() -> window.service(Opening.class).show(region()));
        window.tab("Matrix");
        NatTable table = table();
        window.await("the cells", () -> table.getRowCount() > 3);
        window.run(() -> window.page().getActiveEditor().setFocus());
        window.await("the keyboard in the table", table::isFocusControl);
    }

    private Region region() {
        return session.dossier().getRegions().stream().filter(one -> one.getId().equals("issyk-kul")).findFirst().orElseThrow();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private NatTable table() {
        return window.await("the matrix", () -> window.all(window.window().getShell(), NatTable.class).stream().findFirst());
    }

    @Test
    void filtersLeaveTheRowsThatFit() {
        filters.choose("Status:", "●  implemented");
        window.await("that nothing fits", () -> window.all(window.window().getShell(), Label.class).stream()
                .anyMatch(label -> window.get(label::getText).startsWith("No recommendation fits")));
        filters.choose("Status:", "?  not reported");
        awaitRows();
        assertFalse(window.get(session::isDirty));
    }

    private void awaitRows() {
        window.await("the rows that fit", () -> window.get(() -> table().getRowCount()) > 3);
    }

    /** How many recommendations and countries are shown. */
    private String told() {
        return window.await("how many are shown", () -> window.all(window.window().getShell(), Label.class).stream().filter(Label::isVisible)
                .map(Label::getText).filter(text -> text.contains(" recommendations, ")).map(text -> text.replaceFirst("  .*", "")).findFirst());
    }

    /** A meeting may go from the dossier while only its recommendations are shown. */
    @Test
    void aFilterWhoseMeetingIsGoneLetsEverythingThrough() {
        String all = told();
        window.run(() -> session.edit("New meeting", () -> region().getMeetings().add(meeting())));
        window.await("one recommendation more", () -> !told().equals(all));
        filters.find("Meeting:", "Meeting at Osh");
        window.await("the one recommendation", () -> told().startsWith("1 recommendations, "));
        window.run(session::undo);
        window.await("all meetings", () -> filters.says("Meeting:").equals("All meetings"));
        window.await("all recommendations", () -> told().equals(all));
        assertFalse(window.get(session::isDirty));
    }

    private static Meeting meeting() {
        Recommendation recommendation = ModelFactory.eINSTANCE.createRecommendation();
        recommendation.setId("osh-1");
        recommendation.setToAllMembers(true);
        Meeting meeting = ModelFactory.eINSTANCE.createMeeting();
        meeting.setId("osh");
        Name name = ModelFactory.eINSTANCE.createName();
        name.setLanguage("en");
        name.setText("Meeting at Osh");
        meeting.getNames().add(name);
        meeting.getRecommendations().add(recommendation);
        return meeting;
    }

    @Test
    void linesAndColumnsAreAsLargeAsTheFontAsks() {
        window.run(() -> {
            var place = new Composite(window.window().getShell(), SWT.NONE);
            Measures usual = Measures.of(place, Stream.of("implemented"));
            Font large = FontDescriptor.createFrom(place.getFont()).increaseHeight(8).createFont(place.getDisplay());
            place.setFont(large);
            Measures larger = Measures.of(place, Stream.of("implemented"));
            var gc = new GC(place);
            assertTrue(larger.line() >= 2 * gc.getFontMetrics().getHeight());
            assertTrue(Measures.of(place, Stream.of("implemented", "mis en œuvre en partie")).wide() > larger.wide());
            assertTrue(larger.wide() > usual.wide() && larger.total() > usual.total() && larger.first() > usual.first());
            gc.dispose();
            place.dispose();
            large.dispose();
        });
        // the font is as large as the display asks already
        assertInstanceOf(NoScalingDpiConverter.class, window.get(() -> table().getConfigRegistry()
                .getConfigAttribute(NatTableConfigAttributes.HORIZONTAL_DPI_CONVERTER, DisplayMode.NORMAL)));
    }
}
