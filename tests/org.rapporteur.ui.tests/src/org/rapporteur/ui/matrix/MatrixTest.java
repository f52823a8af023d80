package org.rapporteur.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.NatTableConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Region;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

class MatrixTest {

    private final TestWindow window = new TestWindow();
    private DossierSession session;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path empty) {
        folder = window.copyOfSample("imp-2003", empty);
        open();
    }

    private void open() {
        session = window.open(folder);
        Region region = window.get(() -> session.dossier().getRegions().stream().filter(one -> one.getId().equals("issyk-kul")).findFirst()
                .orElseThrow());
        window.run(() -> window.service(Opening.class).show(region));
        window.tab("Matrix");
        NatTable table = table();
        window.await("the cells", () -> table.getRowCount() > 3);
        window.run(() -> window.page().getActiveEditor().setFocus());
        window.await("the keyboard in the table", table::isFocusControl);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private NatTable table() {
        return window.await("the matrix", () -> window.all(window.window().getShell(), NatTable.class).stream().findFirst());
    }

    private void choose(Combo combo, String item) {
        window.run(() -> {
            combo.select(List.of(combo.getItems()).indexOf(item));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private List<Combo> filters() {
        return window.all(window.window().getShell(), Combo.class).stream().filter(combo -> window.get(combo::isVisible)).toList();
    }

    @Test
    void filtersLeaveTheRowsThatFit() {
        Combo status = filters().get(3);
        choose(status, "●  implemented");
        window.await("that nothing fits", () -> window.all(window.window().getShell(), Label.class).stream()
                .anyMatch(label -> window.get(label::getText).startsWith("No recommendation fits")));
        choose(status, "?  not reported");
        window.await("the rows that fit", () -> window.get(() -> table().getRowCount()) > 3);
        assertFalse(window.get(session::isDirty));
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
