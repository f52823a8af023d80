package org.rapporteur.ui.pages;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.rapporteur.model.Region;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

/** Drives the pages of a region's editor as a user does. */
final class RegionPagesRobot {

    private final TestWindow window;
    private final DossierSession session;

    RegionPagesRobot(TestWindow window, DossierSession session) {
        this.window = window;
        this.session = session;
    }

    Region region(String id) {
        return session.dossier().getRegions().stream().filter(region -> id.equals(region.getId())).findFirst().orElseThrow();
    }

    void openRegion(String id) {
        window.run(() -> window.service(Opening.class).show(region(id)));
    }

    /** Shows a page by its tab. */
    Composite page(String title) {
        CTabFolder tabs = window.all((Composite) window.get(() -> window.window().getShell()), CTabFolder.class).stream()
                .filter(folder -> window.get(() -> Arrays.stream(folder.getItems()).anyMatch(item -> item.getText().equals("Overview"))))
                .findFirst().orElseThrow();
        return window.get(() -> {
            for (int i = 0; i < tabs.getItemCount(); i++) {
                if (tabs.getItem(i).getText().equals(title)) {
                    tabs.setSelection(i);
                    var event = new Event();
                    event.item = tabs.getItem(i);
                    tabs.notifyListeners(SWT.Selection, event);
                    return (Composite) tabs.getItem(i).getControl();
                }
            }
            throw new AssertionError("There is no page " + title + ".");
        });
    }

    /** The control of a name below a part of the window, as those who hear find it. */
    <C extends Control> C named(Composite root, Class<C> type, String name) {
        List<C> all = window.all(root, type);
        return window.get(() -> all.stream().filter(control -> name.equals(Names.of(control))).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is called " + name + ": " + all.stream().map(Names::of).toList())));
    }

    Table table(Composite root, String name) {
        return named(root, Table.class, name);
    }
}
