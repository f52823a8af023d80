package org.rapporteur.ui.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Other objects of the dossier: a list, to which the user adds from those there are. Del removes, Enter goes to one. */
final class ReferencesField implements Field {

    private static final int LINES = 4;

    private final Subject subject;
    private final EReference feature;
    private final String label;
    private final org.eclipse.swt.widgets.List list;
    private final Button add;
    private final Button remove;
    private final Button go;

    ReferencesField(Composite parent, Subject subject, EReference feature) {
        this.subject = subject;
        this.feature = feature;
        var row = new FieldRow(parent, subject, feature, 2, true);
        label = row.label();
        list = row.only(new org.eclipse.swt.widgets.List(row.place(), SWT.BORDER | SWT.MULTI | SWT.V_SCROLL));
        GridDataFactory.fillDefaults().grab(true, false).hint(120, LINES * list.getItemHeight()).applyTo(list);
        var buttons = row.toolkit().createComposite(row.place());
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        add = button(row, buttons, "add", this::add);
        remove = button(row, buttons, "remove", this::remove);
        go = button(row, buttons, "go", this::go);
        list.addListener(SWT.Selection, event -> enable());
        list.addListener(SWT.DefaultSelection, event -> go());
        list.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL && subject.isEditable()) {
                remove();
            }
        });
    }

    private Button button(FieldRow row, Composite place, String key, Runnable action) {
        Button button = row.named(row.toolkit().createButton(place, subject.texts().text(key), SWT.PUSH),
                subject.texts().text("button.of", subject.texts().text(key), label));
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private List<?> values() {
        return subject.values(feature);
    }

    private void add() {
        var proposals = new Proposals(new Candidates(subject.session(), feature.getEReferenceType()), subject.names());
        List<EObject> chosen = new ArrayList<>(proposals.chooser(add.getShell(), subject.texts().text("choose.title", label)).several());
        if (feature.isUnique()) {
            chosen.removeAll(values());
        }
        if (!chosen.isEmpty()) {
            var all = new ArrayList<Object>(values());
            all.addAll(chosen);
            subject.set(feature, all);
        }
    }

    private void remove() {
        int[] gone = list.getSelectionIndices();
        if (gone.length > 0) {
            var left = new ArrayList<Object>(values());
            for (int i = gone.length - 1; i >= 0; i--) {
                left.remove(gone[i]);
            }
            subject.set(feature, left);
        }
    }

    private void go() {
        if (list.getSelectionCount() == 1) {
            subject.context().opener().open((EObject) values().get(list.getSelectionIndex()));
        }
    }

    private void enable() {
        add.setEnabled(subject.isEditable());
        remove.setEnabled(subject.isEditable() && list.getSelectionCount() > 0);
        go.setEnabled(list.getSelectionCount() == 1);
    }

    @Override
    public EStructuralFeature feature() {
        return feature;
    }

    @Override
    public void refresh() {
        String[] now = values().stream().map(value -> subject.names().name((EObject) value)).toArray(String[]::new);
        if (!Arrays.equals(now, list.getItems())) {
            list.setItems(now);
        }
        enable();
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }
}
