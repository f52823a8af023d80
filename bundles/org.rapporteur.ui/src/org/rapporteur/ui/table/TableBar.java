package org.rapporteur.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Accessible;

/** What stands above a table: the filter, the grouping, and a button for each thing that can be done to rows; also their context menu. */
final class TableBar<T extends EObject> {

    private static final int GROUP = 150;

    /**
     * Something that can be done to rows.
     *
     * @param key key of its texts
     * @param run does it
     * @param possible whether it can be done to the rows that are selected
     * @param shown whether it has a button, besides its place in the context menu
     */
    private record Act<T>(String key, Runnable run, Predicate<List<T>> possible, boolean shown) {
    }

    /** A button or an item of the menu. */
    private record Enabled<T>(java.util.function.Consumer<Boolean> enable, Act<T> act) {
    }

    private final ModelTable<T> table;
    private final Texts texts;
    private final List<Enabled<T>> enabled = new ArrayList<>();

    TableBar(Composite place, ModelTable<T> table, ModelTable.Definition<T> definition, Texts texts, FormToolkit toolkit) {
        this.table = table;
        this.texts = texts;
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(place);
        if (definition.compact()) {
            acts(place, acts(definition));
        } else {
            filters(row(place, 2, toolkit), definition, toolkit);
            Composite below = toolkit.createComposite(place);
            RowLayoutFactory.fillDefaults().spacing(6).center(true).applyTo(below);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
            groups(below, definition, toolkit);
            acts(below, acts(definition));
        }
    }

    private static Composite row(Composite place, int columns, FormToolkit toolkit) {
        Composite row = toolkit.createComposite(place);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private void filters(Composite place, ModelTable.Definition<T> definition, FormToolkit toolkit) {
        var filter = named(new Text(place, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), texts.text("filter"));
        filter.setMessage(texts.text("filter"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(140, SWT.DEFAULT).applyTo(filter);
        filter.addListener(SWT.Modify, event -> table.filter(filter.getText()));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
                event.doit = false;
            }
        });
        FilterRow row = table.filterRow();
        var byColumn = toolkit.createButton(place, texts.text("filter.byColumn"), SWT.TOGGLE);
        byColumn.setToolTipText(texts.text("filter.byColumn.tip"));
        byColumn.addListener(SWT.Selection, event -> row.show(byColumn.getSelection()));
    }

    private void groups(Composite place, ModelTable.Definition<T> definition, FormToolkit toolkit) {
        toolkit.createLabel(place, texts.text("group.by"));
        var group = named(new Combo(place, SWT.READ_ONLY), texts.text("group.by"));
        group.add(texts.text("group.nothing"));
        definition.columns().forEach(column -> group.add(column.title()));
        group.select(0);
        group.setLayoutData(new RowData(GROUP, SWT.DEFAULT));
        group.addListener(SWT.Selection, event -> table.group(Optional.of(group.getSelectionIndex() - 1).filter(index -> index >= 0)));
    }

    private static <C extends Control> C named(C control, String name) {
        Accessible.name(control, name);
        return control;
    }

    private List<Act<T>> acts(ModelTable.Definition<T> definition) {
        var keys = table.keys();
        var edits = table.edits();
        boolean grows = edits.growing();
        boolean changes = definition.columns().stream().anyMatch(column -> column.change().isPresent());
        List<Act<T>> all = new ArrayList<>();
        if (grows) {
            all.add(new Act<>("add", keys::add, rows -> edits.canAdd(), true));
            all.add(new Act<>("remove", keys::remove, rows -> edits.canAdd() && !rows.isEmpty(), true));
        }
        if (changes) {
            all.add(new Act<>("many", keys::many, rows -> !edits.isReadOnly() && !rows.isEmpty(), !definition.compact()));
        }
        if (grows) {
            all.add(new Act<>("up", () -> keys.move(false), rows -> edits.canAdd() && !rows.isEmpty() && table.isInOrder(), definition.compact()));
            all.add(new Act<>("down", () -> keys.move(true), rows -> edits.canAdd() && !rows.isEmpty() && table.isInOrder(), definition.compact()));
        }
        all.add(new Act<>("copy", keys::copy, rows -> !rows.isEmpty(), false));
        if (changes) {
            all.add(new Act<>("paste", keys::paste, rows -> !edits.isReadOnly(), false));
        }
        return all;
    }

    private void acts(Composite place, List<Act<T>> acts) {
        var buttons = new ToolBar(place, SWT.FLAT | SWT.RIGHT);
        var menu = new Menu(table.table());
        table.table().setMenu(menu);
        for (Act<T> act : acts) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(texts.text("act." + act.key() + ".menu"));
            item.addListener(SWT.Selection, event -> act.run().run());
            enabled.add(new Enabled<>(item::setEnabled, act));
            if (act.shown()) {
                if (buttons.getItemCount() > 0) {
                    new ToolItem(buttons, SWT.SEPARATOR);
                }
                var button = new ToolItem(buttons, SWT.PUSH);
                button.setText(texts.text("act." + act.key()));
                button.setToolTipText(texts.text("act." + act.key() + ".tip"));
                button.addListener(SWT.Selection, event -> act.run().run());
                enabled.add(new Enabled<>(button::setEnabled, act));
            }
        }
    }

    /** Offers what can be done to the rows that are selected. */
    void enable(List<T> selected) {
        enabled.forEach(one -> one.enable().accept(one.act().possible().test(selected)));
    }
}
