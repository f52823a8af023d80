package org.rapporteur.ui.matrix;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;

/** Tells those who cannot see the table what its active cell is, and shows the same as a tip to those who rest on a cell. */
final class GridVoice {

    private final Grid grid;
    private final Sheet sheet;

    GridVoice(Grid grid, Sheet sheet) {
        this.grid = grid;
        this.sheet = sheet;
        var accessible = grid.control().getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name();
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = sheet.words().text("table.help");
            }
        });
        accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_TABLECELL;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = grid.active().map(GridVoice.this::value).orElse("");
            }
        });
        grid.control().addListener(SWT.MouseMove, event -> tip(grid.at(event.x, event.y)));
    }

    /** The active cell is another, or tells something else. */
    void changed() {
        var accessible = grid.control().getAccessible();
        accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
        accessible.sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        accessible.setFocus(ACC.CHILDID_SELF);
    }

    private String name() {
        Optional<Point> active = grid.active();
        if (active.isEmpty()) {
            return sheet.words().text("table.name", sheet.view().rowCount(), sheet.columnCount());
        }
        String line = sheet.recommendation(active.get().y).map(sheet.words()::recommendation)
                .or(() -> sheet.heading(active.get().y)).orElse("");
        String country = sheet.country(active.get().x).map(sheet.words()::country).orElse("");
        return sheet.words().text("table.cell", country, line, value(active.get()));
    }

    private String value(Point at) {
        return sheet.cell(at.y, at.x).map(sheet.words()::sentence).orElse("");
    }

    private void tip(Point at) {
        String tip = null;
        if (at.x >= 0 && at.y >= 0 && at.x < sheet.columnCount() && at.y < sheet.lineCount()) {
            tip = value(at);
        } else if (at.y >= 0 && at.y < sheet.lineCount()) {
            tip = sheet.recommendation(at.y).map(sheet.words()::recommendation).or(() -> sheet.heading(at.y))
                    .map(text -> text + sheet.lineTotal(at.y).map(total -> "\n\n" + sheet.words().totalInFull(total)).orElse("")).orElse(null);
        } else if (at.x >= 0 && at.x < sheet.columnCount()) {
            tip = sheet.country(at.x).map(sheet.words()::country).orElse("") + "\n\n" + sheet.words().totalInFull(sheet.columnTotal(at.x));
        }
        if (!java.util.Objects.equals(tip, grid.control().getToolTipText())) {
            grid.control().setToolTipText(tip);
        }
    }
}
