package org.rapporteur.ui.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.Section;
import org.rapporteur.model.Region;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.look.Theme;
import org.rapporteur.ui.page.Card;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.DossierSession;

/** A page of a region's editor under test. Its methods are called by the thread of the tests. */
public final class TestPage {

    private static final int STILL = 4;

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
        return controls(window.window().getShell()).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
                .filter(Control::isVisible).flatMap(folder -> Arrays.stream(folder.getItems())).filter(item -> title.equals(item.getText())).findFirst().orElse(null);
    }

    private static Stream<Control> controls(Control root) {
        return root instanceof Composite composite
                ? Stream.concat(Stream.of(root), Arrays.stream(composite.getChildren()).flatMap(TestPage::controls)) : Stream.of(root);
    }

    /** Everything the page says that can be seen without scrolling or with it, in the order of its controls; columns are parted by " | ". */
    public List<String> says() {
        return window.get(() -> controls(place).filter(TestPage::isShown).flatMap(TestPage::texts).filter(text -> !text.isBlank()).toList());
    }

    private static boolean isShown(Control control) {
        return control.getVisible() && (control.getParent() == null || control instanceof Shell || isShown(control.getParent()));
    }

    private static Stream<String> texts(Control control) {
        return switch (control) {
            case Label label -> Stream.of(label.getText());
            case Button button -> Stream.of(button.getText());
            case Text text -> Stream.of(text.getText());
            case Combo combo -> Stream.of(combo.getText());
            case org.eclipse.swt.widgets.List list -> Arrays.stream(list.getItems());
            case Section section -> Stream.of(section.getText());
            case Card card -> Stream.concat(Stream.of(card.content().title()), card.content().lines().stream());
            case Table table -> Arrays.stream(table.getItems()).map(item -> row(item, table.getColumnCount()));
            case Tree tree -> Arrays.stream(tree.getItems()).flatMap(item -> branch(item, tree.getColumnCount()));
            default -> Stream.empty();
        };
    }

    private static String row(TableItem item, int columns) {
        return String.join(" | ", IntStream.range(0, Math.max(1, columns)).mapToObj(item::getText).toList());
    }

    private static Stream<String> branch(TreeItem item, int columns) {
        String text = String.join(" | ", IntStream.range(0, Math.max(1, columns)).mapToObj(item::getText).toList());
        return Stream.concat(Stream.of(text), Arrays.stream(item.getItems()).flatMap(child -> branch(child, columns)));
    }

    /**
     * Waits until the page says something.
     *
     * @param text the whole text of a control or row
     */
    public void awaits(String text) {
        window.await("“" + text + "”; the page says " + says(), () -> controls(place).filter(TestPage::isShown).flatMap(TestPage::texts)
                .anyMatch(text::equals));
    }

    /** The visible controls of a kind, from top to bottom. */
    public <T extends Control> List<T> all(Class<T> type) {
        return window.get(() -> controls(place).filter(TestPage::isShown).filter(type::isInstance).map(type::cast).toList());
    }

    /**
     * A control of a kind.
     *
     * @param type the kind
     * @param which tells it from others; asked in the thread of the window
     */
    public <T extends Control> T one(Class<T> type, Predicate<T> which) {
        return window.get(() -> controls(place).filter(TestPage::isShown).filter(type::isInstance).map(type::cast).filter(which).findFirst()
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
        return controls(place).filter(TestPage::isShown).filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
                .flatMap(bar -> Arrays.stream(bar.getItems())).filter(item -> text.equals(item.getText()) && item.isEnabled());
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
            TableItem item = item(table, text);
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
        window.run(() -> {
            TableItem item = item(table, text);
            item.setChecked(ticked);
            var event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            table.notifyListeners(SWT.Selection, event);
        });
    }

    private static TableItem item(Table table, String text) {
        return Arrays.stream(table.getItems()).filter(item -> text.equals(item.getText())).findFirst()
                .orElseThrow(() -> new AssertionError("No row “" + text + "”."));
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
        var theme = window.service(Theme.class);
        window.picture(name);
        choose(theme, Theme.Choice.DARK, Palette.DARK);
        window.picture(name + "-dark");
        choose(theme, Theme.Choice.LIGHT, Palette.LIGHT);
    }

    private void choose(Theme theme, Theme.Choice choice, Palette expected) {
        window.run(() -> theme.choose(choice));
        window.await("the theme", () -> Palette.on(place) == expected);
        awaitStillness();
    }

    /** Waits until the window looks the same several times in a row: colours fade into each other when the theme changes. */
    private void awaitStillness() {
        var before = new AtomicInteger();
        var times = new AtomicInteger();
        window.await("the window to keep still", () -> {
            int now = look();
            times.set(before.getAndSet(now) == now ? times.get() + 1 : 0);
            return times.get() >= STILL;
        });
    }

    private int look() {
        var bounds = place.getBounds();
        var image = new Image(place.getDisplay(), Math.max(1, bounds.width), Math.max(1, bounds.height));
        var screen = new GC(place);
        screen.copyArea(image, 0, 0);
        screen.dispose();
        int hash = Arrays.hashCode(image.getImageData().data);
        image.dispose();
        return hash;
    }

    /** What holds the controls of the page. */
    public Composite place() {
        return place;
    }
}
