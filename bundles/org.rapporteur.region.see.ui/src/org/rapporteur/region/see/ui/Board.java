package org.rapporteur.region.see.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.TrainingModule;
import org.rapporteur.region.Vocabulary.Term;
import org.rapporteur.region.see.Stages;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Lead;
import org.rapporteur.ui.page.Repeated;
import org.rapporteur.ui.page.Sheet;
import org.rapporteur.ui.page.Stacked;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;

/**
 * Modules on a board: a row for each audience, a column for each stage. A module goes to a later stage by dragging its card, by its
 * menu, by Ctrl with an arrow key, or by the button. Below, the module that is chosen and its milestones.
 */
final class Board implements PageControl {

    private final Modules modules;
    private final Stacked page;
    private final Composite none;
    private final SashForm halves;
    private final Sheet sheet;
    private final Repeated<String, Lane> lanes;
    private final Button next;
    private final Form form;
    private final ModelTable<Milestone> milestones;

    Board(Composite parent, PageContext context) {
        modules = new Modules(context);
        page = new Stacked(parent);
        none = context.toolkit().createComposite(page.place());
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(none);
        new EmptyPlace(none, context.toolkit(), modules.text("board.none"), modules.text("board.begin"), modules.isWritable(), modules::begin);
        halves = new SashForm(page.place(), SWT.VERTICAL);
        sheet = new Sheet(halves, context.toolkit());
        sheet.sentence(sheet.body(), modules.text("board.lead"));
        Composite board = context.toolkit().createComposite(sheet.body());
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(board);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(board);
        heads(board);
        Composite rows = context.toolkit().createComposite(board);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
        lanes = new Repeated<>(rows, (place, audience) -> new Lane(place, audience, modules, this::choose, this::go));
        Composite buttons = context.toolkit().createComposite(sheet.body());
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        next = button(buttons, "board.next", () -> chosen().ifPresent(module -> modules.next(module).ifPresent(stage -> go(module, stage))));
        button(buttons, "board.add", () -> modules.add().ifPresent(this::choose));
        var below = new SashForm(halves, SWT.HORIZONTAL);
        form = Form.on(below, context).section(modules.text("board.chosen")).names(Literals.TRAINING_MODULE__NAMES)
                .words(Literals.TRAINING_MODULE__AUDIENCES).reference(Literals.TRAINING_MODULE__DOCUMENT);
        var lead = new Lead(below, context.toolkit(), modules.text("board.milestones"));
        var subject = new Subject(context);
        milestones = new ModelTable<>(lead.rest(), subject, Milestone.class, ModelTable.Definition.compact("see.milestones",
                modules.text("board.milestones"), Rows.of(Milestone.class, () -> form.object(), Literals.TRAINING_MODULE__MILESTONES),
                List.of(modules.stage(subject, 170), Column.of(subject, Literals.MILESTONE__WHEN, 150),
                        Column.of(subject, Literals.MILESTONE__PLANNED, 80), Column.of(subject, Literals.MILESTONE__MEETING, 160),
                        Column.of(subject, Literals.MILESTONE__NOTE, 200))));
        halves.setWeights(62, 38);
        below.setWeights(48, 52);
        refresh();
    }

    private void heads(Composite board) {
        Composite heads = modules.context().toolkit().createComposite(board);
        Lane.grid(heads);
        head(heads, modules.text("board.audience"), true);
        head(heads, modules.text("board.notBegun"), false);
        for (Term stage : Stages.all()) {
            head(heads, modules.label(stage), false);
        }
    }

    private void head(Composite heads, String text, boolean narrow) {
        Label label = modules.context().toolkit().createLabel(heads, text, SWT.WRAP);
        Lane.column(label, narrow);
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = modules.context().toolkit().createButton(parent, modules.text(key), SWT.PUSH);
        button.setEnabled(modules.isWritable());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private Optional<TrainingModule> chosen() {
        return form.object().map(TrainingModule.class::cast);
    }

    private void choose(TrainingModule module) {
        if (!form.object().filter(module::equals).isPresent()) {
            form.show(module);
            milestones.refresh();
        }
        mark();
    }

    private void mark() {
        lanes.items().forEach(lane -> lanes.part(lane).ifPresent(part -> part.mark(chosen())));
        next.setEnabled(modules.isWritable() && chosen().flatMap(modules::next).isPresent());
    }

    /** Takes a module to a stage and keeps the keyboard on its card. */
    private void go(TrainingModule module, Term stage) {
        if (modules.reach(module, stage)) {
            choose(module);
            focus(module);
        }
    }

    private void focus(TrainingModule module) {
        lanes.part(modules.audience(module)).ifPresent(lane -> lane.focus(module));
    }

    @Override
    public void refresh() {
        page.show(modules.programme().isPresent() ? halves : none);
        boolean changed = lanes.show(modules.audiences());
        if (form.object().filter(one -> one.eResource() != null).isEmpty()) {
            form.show(modules.all().stream().findFirst());
        }
        form.refresh();
        milestones.refresh();
        mark();
        if (changed) {
            sheet.fit();
        }
    }

    @Override
    public void setFocus() {
        chosen().ifPresentOrElse(this::focus, sheet::setFocus);
    }

    @Override
    public boolean reveal(EObject object) {
        return switch (object) {
            case TrainingModule module when modules.all().contains(module) -> {
                choose(module);
                focus(module);
                yield true;
            }
            case Milestone milestone when milestone.eContainer() instanceof TrainingModule module && modules.all().contains(module) -> {
                choose(module);
                yield milestones.reveal(milestone);
            }
            default -> false;
        };
    }
}
