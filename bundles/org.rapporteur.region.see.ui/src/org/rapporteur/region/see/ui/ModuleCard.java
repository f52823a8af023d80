package org.rapporteur.region.see.ui;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapporteur.model.TrainingModule;
import org.rapporteur.region.Vocabulary.Term;
import org.rapporteur.region.see.Stages;
import org.rapporteur.ui.page.Card;
import org.rapporteur.ui.page.Dragging;
import org.rapporteur.ui.page.Repeated;

/** A module on the board. */
final class ModuleCard implements Repeated.Part {

    private final TrainingModule module;
    private final Modules modules;
    private final Card card;

    ModuleCard(Composite parent, TrainingModule module, Modules modules, Consumer<TrainingModule> choose, BiConsumer<TrainingModule, Term> go) {
        this.module = module;
        this.modules = modules;
        card = new Card(parent);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(card);
        card.addListener(SWT.Selection, event -> choose.accept(module));
        card.addListener(SWT.FocusIn, event -> choose.accept(module));
        if (modules.isWritable()) {
            Dragging.from(card, () -> Optional.of(module));
            card.addListener(SWT.KeyDown, event -> {
                if (event.stateMask == SWT.MOD1 && event.keyCode == SWT.ARROW_RIGHT) {
                    modules.next(module).ifPresent(stage -> go.accept(module, stage));
                }
            });
            var menu = new Menu(card);
            card.setMenu(menu);
            menu.addListener(SWT.Show, event -> fill(menu, go));
        }
    }

    private void fill(Menu menu, BiConsumer<TrainingModule, Term> go) {
        Stream.of(menu.getItems()).forEach(MenuItem::dispose);
        for (Term stage : Stages.all()) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(modules.text("board.reached", modules.label(stage)));
            item.setEnabled(modules.canReach(module, stage));
            item.addListener(SWT.Selection, event -> go.accept(module, stage));
        }
    }

    Card card() {
        return card;
    }

    @Override
    public Control control() {
        return card;
    }

    @Override
    public void refresh() {
        if (card.say(modules.content(module))) {
            card.requestLayout();
        }
    }
}
