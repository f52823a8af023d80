package org.rapporteur.ui.wizard;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Accessible;

/**
 * A list of things of which some are ticked, under a title, with buttons for all and none. Letters typed go to the thing that begins
 * with them.
 *
 * @param <T> what is listed
 */
public final class CheckList<T> {

    private static final int LINES = 4;

    private final Texts texts = Texts.of(CheckList.class, Locale.getDefault());
    private final Composite place;
    private final Table table;
    private final Runnable changed;
    private List<T> items = List.of();

    /**
     * @param parent has a grid layout
     * @param title what the list is of, for the eye and for those who hear the window
     * @param changed called when the user ticks something
     */
    public CheckList(Composite parent, String title, Runnable changed) {
        this.changed = changed;
        place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        var label = new Label(place, SWT.NONE);
        label.setText(title);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(label);
        table = new Table(place, SWT.CHECK | SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        Accessible.name(table, title.replace("&", ""));
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(SWT.DEFAULT, LINES * table.getItemHeight()).applyTo(table);
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                changed.run();
            }
        });
        button("all", true, title);
        button("none", false, title);
    }

    private void button(String key, boolean ticked, String title) {
        var button = new Button(place, SWT.PUSH);
        button.setText(texts.text(key));
        Accessible.name(button, texts.text(key + ".of", title.replace("&", "").replace(":", "").strip()));
        button.addListener(SWT.Selection, event -> {
            tick(item -> ticked);
            changed.run();
        });
    }

    /**
     * Shows things, none of them ticked.
     *
     * @param shown the things
     * @param name what each is called
     */
    public void show(List<T> shown, Function<T, String> name) {
        items = List.copyOf(shown);
        table.removeAll();
        items.forEach(item -> new TableItem(table, SWT.NONE).setText(name.apply(item)));
    }

    /** Ticks the things of which something holds, and no others. */
    public void tick(Predicate<T> which) {
        IntStream.range(0, items.size()).forEach(i -> table.getItem(i).setChecked(which.test(items.get(i))));
    }

    /** What is ticked, in the order of the list. */
    public List<T> ticked() {
        return IntStream.range(0, items.size()).filter(i -> table.getItem(i).getChecked()).mapToObj(items::get).toList();
    }

    /** Whether everything is ticked. */
    public boolean isAll() {
        return ticked().size() == items.size();
    }

    /** Whether there is nothing to tick. */
    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** Shows the list, or leaves it out. */
    public void setVisible(boolean visible) {
        place.setVisible(visible);
        ((GridData) place.getLayoutData()).exclude = !visible;
        place.getParent().layout();
    }

    /** Lets the user tick, or not. */
    public void setEnabled(boolean enabled) {
        table.setEnabled(enabled);
        for (var child : place.getChildren()) {
            child.setEnabled(enabled);
        }
    }
}
