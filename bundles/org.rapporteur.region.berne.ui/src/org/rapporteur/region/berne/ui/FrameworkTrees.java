package org.rapporteur.region.berne.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.region.berne.Entries;
import org.rapporteur.region.berne.model.BernePackage.Literals;
import org.rapporteur.region.berne.model.FrameworkEntry;
import org.rapporteur.region.berne.model.View;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Lead;
import org.rapporteur.ui.page.Stacked;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;

/** The framework: common understandings and effective practices side by side; below, the entry that is chosen and the views on it. */
final class FrameworkTrees implements PageControl {

    private final Frameworks frameworks;
    private final Stacked page;
    private final Composite none;
    private final SashForm halves;
    private final List<EntryTree> trees;
    private final Form entry;
    private final ModelTable<View> views;

    FrameworkTrees(Composite parent, PageContext context) {
        frameworks = new Frameworks(context);
        page = new Stacked(parent);
        none = context.toolkit().createComposite(page.place());
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(none);
        new EmptyPlace(none, context.toolkit(), frameworks.text("framework.none"), frameworks.text("framework.begin"), !context.session().isReadOnly(),
                frameworks::begin);
        halves = new SashForm(page.place(), SWT.VERTICAL);
        var side = new SashForm(halves, SWT.HORIZONTAL);
        trees = List.of(new EntryTree(side, frameworks, Literals.FRAMEWORK__UNDERSTANDINGS, this::choose),
                new EntryTree(side, frameworks, Literals.FRAMEWORK__PRACTICES, this::choose));
        var below = new SashForm(halves, SWT.HORIZONTAL);
        entry = Form.on(below, context).section(frameworks.text("framework.chosen")).text(Literals.FRAMEWORK_ENTRY__NUMBER)
                .text(Literals.FRAMEWORK_ENTRY__TITLE).longText(Literals.FRAMEWORK_ENTRY__TEXT);
        var lead = new Lead(below, context.toolkit(), frameworks.text("framework.views.lead"));
        var subject = new Subject(context);
        views = new ModelTable<>(lead.rest(), subject, View.class, ModelTable.Definition.compact("berne.views", frameworks.text("framework.views"),
                Rows.of(View.class, () -> entry.object(), Literals.FRAMEWORK_ENTRY__VIEWS), List.of(
                        Column.of(subject, Literals.VIEW__PARTY, 140), Column.of(subject, Literals.VIEW__STANCE, 140),
                        Column.of(subject, Literals.VIEW__TEXT, 220), Column.of(subject, Literals.VIEW__MEETING, 200),
                        Column.of(subject, Literals.VIEW__WHEN, 110))));
        halves.setWeights(56, 44);
        below.setWeights(40, 60);
        refresh();
    }

    @Override
    public void refresh() {
        page.show(frameworks.framework().isPresent() ? halves : none);
        trees.forEach(EntryTree::refresh);
        if (entry.object().filter(one -> one.eResource() != null).isEmpty()) {
            entry.show(frameworks.framework().stream().flatMap(Entries::of).findFirst());
        }
        entry.refresh();
        views.refresh();
    }

    private void choose(Optional<FrameworkEntry> chosen) {
        if (entry != null && !chosen.equals(entry.object())) {
            chosen.ifPresent(one -> entry.show(one));
            views.refresh();
        }
    }

    @Override
    public void setFocus() {
        trees.getFirst().setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        Optional<FrameworkEntry> found = Stream.iterate(object, one -> one != null, EObject::eContainer).filter(FrameworkEntry.class::isInstance)
                .map(FrameworkEntry.class::cast).findFirst().filter(one -> trees.stream().anyMatch(tree -> tree.select(one)));
        found.ifPresent(one -> {
            choose(Optional.of(one));
            if (object instanceof View view) {
                views.reveal(view);
            }
        });
        return found.isPresent();
    }
}
