package org.rapporteur.region.see.ui;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.TargetGroup;
import org.rapporteur.region.see.model.SeePackage.Literals;
import org.rapporteur.region.see.model.TrainingSeminar;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Lead;
import org.rapporteur.ui.page.Stacked;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;

/** Groups to be trained, and the seminars at which training is held. */
final class Training implements PageControl {

    private final Modules modules;
    private final Stacked page;
    private final Composite none;
    private final SashForm halves;
    private final Lead groupsLead;
    private final ModelTable<TargetGroup> groups;
    private final Lead seminarsLead;
    private final ModelTable<TrainingSeminar> seminars;

    Training(Composite parent, PageContext context) {
        modules = new Modules(context);
        page = new Stacked(parent);
        none = context.toolkit().createComposite(page.place());
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(none);
        new EmptyPlace(none, context.toolkit(), modules.text("board.none"), modules.text("board.begin"), modules.isWritable(), modules::begin);
        halves = new SashForm(page.place(), SWT.VERTICAL);
        var subject = new Subject(context);
        groupsLead = new Lead(halves, context.toolkit(), "");
        groups = new ModelTable<>(groupsLead.rest(), subject, TargetGroup.class, ModelTable.Definition.page("see.groups", modules.text("training.groups"),
                Rows.of(TargetGroup.class, modules::programme, ModelPackage.Literals.PROGRAMME__TARGET_GROUPS), List.of(
                        Column.of(subject, ModelPackage.Literals.TARGET_GROUP__NAME, 520), Column.of(subject, ModelPackage.Literals.TARGET_GROUP__TRAINED, 110),
                        Column.of(subject, ModelPackage.Literals.TARGET_GROUP__WHEN, 150), Column.of(subject, ModelPackage.Literals.TARGET_GROUP__PARTNERS, 200)),
                rows -> {
                }));
        seminarsLead = new Lead(halves, context.toolkit(), "");
        seminars = new ModelTable<>(seminarsLead.rest(), subject, TrainingSeminar.class, ModelTable.Definition.compact("see.seminars",
                modules.text("training.seminars"), Rows.of(TrainingSeminar.class, modules::training, Literals.TRAINING_PROGRAMME__SEMINARS), List.of(
                        Column.of(subject, Literals.TRAINING_SEMINAR__TITLE, 330), Column.of(subject, Literals.TRAINING_SEMINAR__LEVEL, 110),
                        Column.of(subject, Literals.TRAINING_SEMINAR__WHEN, 150), Column.of(subject, Literals.TRAINING_SEMINAR__PARTY, 150),
                        Column.of(subject, Literals.TRAINING_SEMINAR__MODULE, 200), Column.of(subject, Literals.TRAINING_SEMINAR__TRAINED, 110))));
        halves.setWeights(62, 38);
        refresh();
    }

    @Override
    public void refresh() {
        page.show(modules.programme().isPresent() ? halves : none);
        List<TargetGroup> all = modules.programme().map(programme -> List.copyOf(programme.getTargetGroups())).orElse(List.of());
        groupsLead.say(all.isEmpty() ? modules.text("training.groups.none") : modules.text("training.groups.count", all.size(), count(all, Knowledge.YES),
                count(all, Knowledge.UNKNOWN)));
        groups.refresh();
        int held = modules.training().map(training -> training.getSeminars().size()).orElse(0);
        seminarsLead.say(held == 0 ? modules.text("training.seminars.none") : modules.text("training.seminars.count", held));
        seminars.refresh();
    }

    private static long count(List<TargetGroup> groups, Knowledge trained) {
        return groups.stream().filter(group -> group.getTrained() == trained).count();
    }

    @Override
    public void setFocus() {
        groups.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        return switch (object) {
            case TargetGroup group -> groups.reveal(group);
            case TrainingSeminar seminar -> seminars.reveal(seminar);
            default -> false;
        };
    }
}
