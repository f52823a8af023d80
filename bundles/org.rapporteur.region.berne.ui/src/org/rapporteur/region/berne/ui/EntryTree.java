package org.rapporteur.region.berne.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapporteur.region.berne.Entries;
import org.rapporteur.region.berne.model.FrameworkEntry;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.page.Dragging;

/** One of the two trees of the framework. An entry goes below another one by dragging, and up or down by Ctrl with the arrow keys. */
final class EntryTree {

    private final Frameworks frameworks;
    private final EReference part;
    private final TreeViewer tree;
    private final Label count;
    private final Button below;
    private final Button remove;

    EntryTree(Composite parent, Frameworks frameworks, EReference part, Consumer<Optional<FrameworkEntry>> choose) {
        this.frameworks = frameworks;
        this.part = part;
        var toolkit = frameworks.context().toolkit();
        Composite place = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(10, 8).numColumns(3).applyTo(place);
        count = toolkit.createLabel(place, "");
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(count);
        tree = new TreeViewer(place, SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(160, 120).applyTo(tree.getTree());
        Accessible.name(tree.getTree(), title());
        tree.setContentProvider(new Content());
        tree.setLabelProvider(LabelProvider.createTextProvider(element -> frameworks.line((FrameworkEntry) element)));
        button(place, "framework.add", () -> frameworks.add(part).ifPresent(this::select));
        below = button(place, "framework.addBelow", () -> selected().flatMap(frameworks::addBelow).ifPresent(this::select));
        remove = button(place, "framework.remove", () -> selected().ifPresent(frameworks::remove));
        tree.addSelectionChangedListener(event -> {
            enable();
            selected().ifPresent(entry -> choose.accept(Optional.of(entry)));
        });
        if (frameworks.isWritable()) {
            moving();
        }
        tree.setInput(this);
        tree.expandAll();
        enable();
    }

    private void moving() {
        Dragging.from(tree.getTree(), this::selected);
        Dragging.ontoLines(tree.getTree(), (object, line) -> object instanceof FrameworkEntry, (object, line) -> line.ifPresentOrElse(
                target -> frameworks.moveBelow((FrameworkEntry) object, (FrameworkEntry) target), () -> frameworks.moveTo((FrameworkEntry) object, part)));
        tree.getTree().addListener(SWT.KeyDown, event -> {
            if (event.stateMask == SWT.MOD1 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
                selected().ifPresent(entry -> frameworks.moveBy(entry, event.keyCode == SWT.ARROW_UP ? -1 : 1));
                event.doit = false;
            } else if (event.keyCode == SWT.DEL && event.stateMask == 0) {
                selected().ifPresent(frameworks::remove);
            }
        });
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = frameworks.context().toolkit().createButton(parent, frameworks.text(key), SWT.PUSH);
        button.setEnabled(frameworks.isWritable());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void enable() {
        below.setEnabled(frameworks.isWritable() && selected().isPresent());
        remove.setEnabled(frameworks.isWritable() && selected().isPresent());
    }

    private String title() {
        return frameworks.text("framework." + part.getName());
    }

    private List<FrameworkEntry> entries() {
        return frameworks.entries(part);
    }

    private Optional<FrameworkEntry> selected() {
        return Optional.ofNullable((FrameworkEntry) tree.getStructuredSelection().getFirstElement());
    }

    /**
     * Selects an entry.
     *
     * @return whether it is in this tree
     */
    boolean select(FrameworkEntry entry) {
        boolean here = Entries.withBelow(entries()).anyMatch(entry::equals);
        if (here) {
            tree.setSelection(new StructuredSelection(entry), true);
        }
        return here;
    }

    void setFocus() {
        tree.getTree().setFocus();
    }

    void refresh() {
        long all = Entries.withBelow(entries()).count();
        count.setText(frameworks.text(all == 0 ? "framework.part.empty" : "framework.part", title(), all));
        tree.refresh();
        tree.expandAll();
        enable();
    }

    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return entries().toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return ((FrameworkEntry) element).getEntries().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((FrameworkEntry) element).eContainer() instanceof FrameworkEntry above ? above : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((FrameworkEntry) element).getEntries().isEmpty();
        }
    }
}
