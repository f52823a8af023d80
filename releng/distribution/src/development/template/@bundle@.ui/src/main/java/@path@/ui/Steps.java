package @package@.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.MasterDetail;
import org.rapporteur.ui.table.ModelTable.Definition;
import org.rapporteur.ui.table.Rows;
import @package@.Stages;
import @package@.model.@Prefix@Factory;
import @package@.model.@Prefix@Package.Literals;
import @package@.model.Step;

/** A table of the steps, and beside it the fields of the one that is chosen. Labels and tips come from the model. */
final class Steps {

    private final PageContext context;

    private Steps(PageContext context) {
        this.context = context;
    }

    static PageControl on(Composite parent, PageContext context) {
        var steps = new Steps(context);
        return new MasterDetail<>(parent, context, Step.class, false, steps::table, form -> form
                .features(Literals.STEP__TITLE, Literals.STEP__PARTY, Literals.STEP__DUE).term(Literals.STEP__STAGE, Stages.all()));
    }

    private Definition<Step> table(Subject subject, Consumer<List<Step>> selected) {
        return Definition.page("@id@.steps", context.texts(Steps.class).text("steps.title"), rows(), List.of(
                Column.of(subject, Literals.STEP__TITLE, 260), Column.of(subject, Literals.STEP__PARTY, 130),
                Column.of(subject, Literals.STEP__DUE, 130), Column.of(subject, Literals.STEP__STAGE, Stages.all(), 110)), selected);
    }

    /** The steps lie among the extensions of the region. */
    private Rows<Step> rows() {
        var all = Rows.of(Step.class, () -> Optional.of(context.region()), ModelPackage.Literals.EXTENSIBLE__EXTENSIONS);
        return new Rows<>(all.all(), all.slot(), place -> {
            Step step = @Prefix@Factory.eINSTANCE.createStep();
            step.setId(UUID.randomUUID().toString());
            step.setTitle(context.texts(Steps.class).text("steps.new"));
            return step;
        }, true);
    }
}
