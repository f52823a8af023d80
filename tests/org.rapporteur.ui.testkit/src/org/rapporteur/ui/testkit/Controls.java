package org.rapporteur.ui.testkit;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
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
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.Section;
import org.rapporteur.ui.page.Card;

/**
 * The controls of a part of the window, from top to bottom. For the window's thread.
 *
 * @param root the part
 */
record Controls(Control root) {

    /** All of them, also those that are hidden. */
    Stream<Control> all() {
        return root instanceof Composite composite
                ? Stream.concat(Stream.of(root), Arrays.stream(composite.getChildren()).flatMap(child -> new Controls(child).all())) : Stream.of(root);
    }

    /** Those that can be seen, without scrolling or with it. */
    Stream<Control> shown() {
        return all().filter(Controls::isShown);
    }

    private static boolean isShown(Control control) {
        return control instanceof Shell || control.getVisible() && isShown(control.getParent());
    }

    /** Those of a kind that can be seen. */
    <T extends Control> Stream<T> shown(Class<T> type) {
        return shown().filter(type::isInstance).map(type::cast);
    }

    /** What they say; the columns of a row are parted by " | ". */
    Stream<String> texts() {
        return shown().flatMap(Controls::texts).map(String::strip).filter(text -> !text.isEmpty());
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
            case Table table -> Arrays.stream(table.getItems()).map(item -> row(table.getColumnCount(), item::getText));
            case Tree tree -> Arrays.stream(tree.getItems()).flatMap(item -> branch(item, tree.getColumnCount()));
            default -> Stream.empty();
        };
    }

    private static String row(int columns, java.util.function.IntFunction<String> cell) {
        return String.join(" | ", IntStream.range(0, Math.max(1, columns)).mapToObj(cell).toList());
    }

    private static Stream<String> branch(TreeItem item, int columns) {
        return Stream.concat(Stream.of(row(columns, item::getText)), Arrays.stream(item.getItems()).flatMap(child -> branch(child, columns)));
    }

    /** The row of a table whose first column says something. */
    static TableItem item(Table table, String text) {
        return Arrays.stream(table.getItems()).filter(item -> text.equals(item.getText())).findFirst()
                .orElseThrow(() -> new AssertionError("No row “" + text + "”."));
    }

    /** Ticks a row of a table or takes the tick away, as a user does. */
    static void tick(Table table, String text, boolean ticked) {
        TableItem item = item(table, text);
        item.setChecked(ticked);
        var event = new Event();
        event.item = item;
        event.detail = SWT.CHECK;
        table.notifyListeners(SWT.Selection, event);
    }
}
