package org.rapporteur.region.see.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapporteur.model.TrainingModule;
import org.rapporteur.region.Vocabulary.Term;
import org.rapporteur.region.see.Stages;
import org.rapporteur.ui.page.Dragging;
import org.rapporteur.ui.page.Repeated;

/** The modules for one audience: a place for each stage. */
final class Lane implements Repeated.Part {

    private static final int NARROW = 110;
    private static final int WIDE = 132;

    private final String audience;
    private final Modules modules;
    private final Composite place;
    private final List<Stage> stages = new ArrayList<>();

    /** The place of a stage; the first is that of modules that have reached none. */
    private record Stage(Optional<Term> term, Composite place, Repeated<TrainingModule, ModuleCard> cards) {
    }

    Lane(Composite parent, String audience, Modules modules, Consumer<TrainingModule> choose, BiConsumer<TrainingModule, Term> go) {
        this.audience = audience;
        this.modules = modules;
        place = modules.context().toolkit().createComposite(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        grid(place);
        Label head = modules.context().toolkit().createLabel(place, audience, SWT.WRAP);
        column(head, true);
        stage(Optional.empty(), choose, go);
        Stages.all().forEach(term -> stage(Optional.of(term), choose, go));
    }

    /** Lays out a row of the board. */
    static void grid(Composite row) {
        GridLayoutFactory.fillDefaults().numColumns(2 + Stages.all().size()).margins(4, 4).spacing(6, 0).applyTo(row);
        if (row.getLayoutData() == null) {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        }
    }

    /** Gives a control the width of a column of the board. */
    static void column(Control control, boolean narrow) {
        GridDataFactory.fillDefaults().grab(!narrow, false).hint(narrow ? NARROW : WIDE, SWT.DEFAULT).applyTo(control);
    }

    private void stage(Optional<Term> term, Consumer<TrainingModule> choose, BiConsumer<TrainingModule, Term> go) {
        Composite cell = modules.context().toolkit().createComposite(place);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(cell);
        column(cell, false);
        stages.add(new Stage(term, cell, new Repeated<>(cell, (in, module) -> new ModuleCard(in, module, modules, choose, go))));
        if (modules.isWritable()) {
            term.ifPresent(stage -> Dragging.onto(cell, object -> object instanceof TrainingModule module && modules.canReach(module, stage),
                    object -> go.accept((TrainingModule) object, stage)));
        }
    }

    void mark(Optional<TrainingModule> chosen) {
        stages.forEach(stage -> stage.cards().items().forEach(module -> stage.cards().part(module)
                .ifPresent(card -> card.card().setChosen(chosen.filter(module::equals).isPresent()))));
    }

    void focus(TrainingModule module) {
        stages.stream().flatMap(stage -> stage.cards().part(module).stream()).findFirst().ifPresent(card -> card.card().setFocus());
    }

    @Override
    public Control control() {
        return place;
    }

    @Override
    public void refresh() {
        boolean changed = false;
        for (Stage stage : stages) {
            changed |= stage.cards().show(modules.at(audience, stage.term()));
        }
        if (changed) {
            place.layout(true, true);
            place.requestLayout();
        }
    }
}
