package org.rapporteur.ui.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.rapporteur.model.Region;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.DossierSession;

/** A page of a region's editor under test. Its methods are called by the thread of the tests. */
public final class TestPage {

    private final TestWindow window;
    private final DossierSession session;
    private final Composite place;

    private TestPage(TestWindow window, DossierSession session, Composite place) {
        this.window = window;
        this.session = session;
        this.place = place;
    }

    /**
     * Opens a page as a user does: the region, then the tab.
     *
     * @param window the window
     * @param session the dossier that is open
     * @param region identifier of the region
     * @param title what the tab says
     */
    public static TestPage open(TestWindow window, DossierSession session, String region, String title) {
        Region shown = window.get(() -> session.dossier().getRegions().stream().filter(one -> region.equals(one.getId())).findFirst().orElseThrow());
        window.run(() -> window.service(Opening.class).show(shown));
        window.await("the tab " + title, () -> tab(window, title) != null);
        return new TestPage(window, session, window.get(() -> {
            CTabItem tab = tab(window, title);
            tab.getParent().setSelection(tab);
            var event = new Event();
            event.item = tab;
            tab.getParent().notifyListeners(SWT.Selection, event);
            return (Composite) tab.getControl();
        }));
    }

    private static CTabItem tab(TestWindow window, String title) {
        return new Controls(window.window().getShell()).all().filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
                .filter(Control::isVisible).flatMap(folder -> Arrays.stream(folder.getItems())).filter(item -> title.equals(item.getText())).findFirst().orElse(null);
    }

    private Controls controls() {
        return new Controls(place);
    }

    /** Everything the page says that can be seen without scrolling or with it, in the order of its controls; columns are parted by " | ". */
    public List<String> says() {
        return window.get(() -> controls().texts().toList());
    }

    /**
     * Waits until the page says something.
     *
     * @param text the whole text of a control or row
     */
    public void awaits(String text) {
        window.await("“" + text + "”; the page says " + says(), () -> controls().texts().anyMatch(text.strip()::equals));
    }

    /** The visible controls of a kind, from top to bottom. */
    public <T extends Control> List<T> all(Class<T> type) {
        return window.get(() -> controls().shown(type).toList());
    }

    /**
     * A control of a kind.
     *
     * @param type the kind
     * @param which tells it from others; asked in the thread of the window
     */
    public <T extends Control> T one(Class<T> type, Predicate<T> which) {
        return window.get(() -> controls().shown(type).filter(which).findFirst()
                .orElseThrow(() -> new AssertionError("No such " + type.getSimpleName() + " on the page.")));
    }

    /**
     * Presses a button, or a tool that can be used now.
     *
     * @param text what it says
     */
    public void press(String text) {
        if (window.get(() -> tool(text).isPresent())) {
            window.run(() -> tool(text).orElseThrow().notifyListeners(SWT.Selection, new Event()));
            return;
        }
        Button button = one(Button.class, candidate -> text.equals(candidate.getText()));
        window.run(() -> {
            if (!button.isEnabled()) {
                throw new AssertionError("The button “" + text + "” cannot be pressed.");
            }
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /**
     * Presses a button that opens a dialog.
     *
     * @param text what it says
     * @return the dialog
     */
    public TestWizard opens(String text) {
        Button button = one(Button.class, candidate -> text.equals(candidate.getText()));
        window.post(() -> button.notifyListeners(SWT.Selection, new Event()));
        return TestWizard.shown(window);
    }

    /**
     * Uses the last of several tools of the same name.
     *
     * @param text what it says
     */
    public void pressLast(String text) {
        window.run(() -> tools(text).reduce((one, later) -> later).orElseThrow(() -> new AssertionError("No tool “" + text + "”."))
                .notifyListeners(SWT.Selection, new Event()));
    }

    private Optional<ToolItem> tool(String text) {
        return tools(text).findFirst();
    }

    private Stream<ToolItem> tools(String text) {
        return controls().shown(ToolBar.class).flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> text.equals(item.getText()) && item.isEnabled());
    }

    /**
     * Types into a field and presses Enter.
     *
     * @param before what the field says before
     * @param typed what is typed in its place
     */
    public void type(String before, String typed) {
        Text field = one(Text.class, candidate -> before.equals(candidate.getText()));
        window.run(() -> {
            field.setFocus();
            field.setText(typed);
            field.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    /**
     * Chooses among the values of a field.
     *
     * @param before what the field says before
     * @param chosen what is chosen in its place
     */
    public void choose(String before, String chosen) {
        Combo field = one(Combo.class, candidate -> before.equals(candidate.getText()));
        window.run(() -> {
            field.setFocus();
            field.setText(chosen);
            field.notifyListeners(SWT.Selection, new Event());
        });
    }

    /**
     * Presses a key in a control.
     *
     * @param control the control
     * @param modifiers keys held down with it
     * @param key the key
     */
    public void key(Control control, int modifiers, int key) {
        window.run(() -> {
            control.setFocus();
            var event = new Event();
            event.stateMask = modifiers;
            event.keyCode = key;
            event.character = key < 128 ? (char) key : 0;
            event.doit = true;
            control.notifyListeners(SWT.KeyDown, event);
        });
    }

    /**
     * Selects a row of a table.
     *
     * @param table the table
     * @param text the text of its first column
     */
    public void select(Table table, String text) {
        window.run(() -> {
            TableItem item = Controls.item(table, text);
            table.setSelection(item);
            var event = new Event();
            event.item = item;
            table.notifyListeners(SWT.Selection, event);
        });
    }

    /**
     * Ticks a row of a table or takes the tick away.
     *
     * @param table the table
     * @param text the text of its first column
     * @param ticked whether it is to be ticked
     */
    public void tick(Table table, String text, boolean ticked) {
        window.run(() -> Controls.tick(table, text, ticked));
    }

    /**
     * Undoes what was done.
     *
     * @param steps how many steps it took; afterwards there must be nothing to save, and before there must be
     */
    public void undoToClean(int steps) {
        for (int step = 0; step < steps; step++) {
            if (!window.get(session::isDirty)) {
                throw new AssertionError("Clean after " + step + " steps.");
            }
            window.run(session::undo);
        }
        if (window.get(session::isDirty)) {
            throw new AssertionError("Not clean; next would be undone: " + window.get(session::undoLabel));
        }
    }

    /** What undo would take back, in the words of its menu. */
    public String undoLabel() {
        return window.get(() -> session.undoLabel().orElse(""));
    }

    /**
     * Leaves pictures of the window in both themes among the results of the build.
     *
     * @param name name of the picture in the light theme; that in the dark one ends with "-dark"
     */
    public void pictures(String name) {
        new Pictures(window).takeInBothThemes(name, place);
    }

    /** What holds the controls of the page. */
    public Composite place() {
        return place;
    }
}
