package org.rapporteur.region.see.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.emf.edit.command.AddCommand;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Milestone;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Programme;
import org.rapporteur.model.TrainingModule;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.Vocabulary.Term;
import org.rapporteur.region.see.Stages;
import org.rapporteur.region.see.model.SeeFactory;
import org.rapporteur.region.see.model.TrainingProgramme;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.page.Card;
import org.rapporteur.ui.table.Column;

/** The modules of the training programme: what is said of them, and how they come to their stages. */
final class Modules {

    private final PageContext context;
    private final Texts texts;
    private final Words words;

    Modules(PageContext context) {
        this.context = context;
        texts = context.texts(Modules.class);
        words = Words.in(context.session().locale());
    }

    PageContext context() {
        return context;
    }

    boolean isWritable() {
        return !context.session().isReadOnly();
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    Optional<TrainingProgramme> training() {
        return Extensions.of(context.region(), TrainingProgramme.class).findFirst();
    }

    Optional<Programme> programme() {
        return training().map(TrainingProgramme::getProgramme);
    }

    List<TrainingModule> all() {
        return programme().map(Programme::getModules).map(List::copyOf).orElse(List.of());
    }

    /** For whom a module is, in words. */
    String audience(TrainingModule module) {
        return module.getAudiences().isEmpty() ? text("board.audience.none") : words.list(module.getAudiences());
    }

    /** The rows of the board. */
    List<String> audiences() {
        return all().stream().map(this::audience).distinct().toList();
    }

    /** The modules for an audience at a stage; without a stage those that have reached none that the plug-in knows. */
    List<TrainingModule> at(String audience, Optional<Term> stage) {
        return all().stream().filter(module -> audience.equals(audience(module)) && place(module) == stage.map(Stages.all()::indexOf).orElse(-1)).toList();
    }

    /** Number of the stage a module has reached; -1 for none. */
    private static int place(TrainingModule module) {
        return Stages.reached(module).map(milestone -> index(milestone.getStage())).orElse(-1);
    }

    private static int index(String stage) {
        List<Term> all = Stages.all();
        return IntStream.range(0, all.size()).filter(i -> all.get(i).key().equals(stage)).findFirst().orElse(-1);
    }

    String label(Term stage) {
        return stage.label(context.session().locale());
    }

    private String label(String stage) {
        return Stages.all().stream().filter(term -> term.key().equals(stage)).findFirst().map(this::label).orElse(stage);
    }

    String name(TrainingModule module) {
        return words.names().name(module.getNames(), module.getId());
    }

    String party(Party party) {
        return words.party(party);
    }

    Card.Content content(TrainingModule module) {
        List<String> ahead = Stages.planned(module).stream().map(milestone -> milestone.getWhen() == null ? text("board.planned", label(milestone.getStage()))
                : text("board.plannedFor", label(milestone.getStage()), words.date(milestone.getWhen()))).toList();
        return new Card.Content(name(module), ahead, Stages.reached(module).isEmpty());
    }

    /** The stage after the one a module has reached. */
    Optional<Term> next(TrainingModule module) {
        return Stages.all().stream().skip(place(module) + 1L).findFirst();
    }

    /** Whether a stage lies ahead of a module; going back is undoing, or correcting a milestone. */
    boolean canReach(TrainingModule module, Term stage) {
        return isWritable() && Stages.all().indexOf(stage) > place(module);
    }

    /**
     * Notes that a module has reached a stage: what was planned has happened, otherwise it happened today.
     *
     * @return whether it was noted
     */
    boolean reach(TrainingModule module, Term stage) {
        return canReach(module, stage) && context.session().edit(text("board.command.reach", name(module), label(stage)), () -> {
            Optional<Milestone> planned = Stages.planned(module).stream().filter(milestone -> stage.key().equals(milestone.getStage())).findFirst();
            Milestone milestone = planned.orElseGet(ModelFactory.eINSTANCE::createMilestone);
            if (planned.isEmpty()) {
                milestone.setStage(stage.key());
                milestone.setWhen(SourceDate.of(context.session().today()));
            }
            milestone.setPlanned(false);
            module.getMilestones().remove(milestone);
            module.getMilestones().add((int) module.getMilestones().stream().filter(other -> !other.isPlanned()).count(), milestone);
        });
    }

    /** A column for the stage of a milestone, in words. */
    Column<Milestone> stage(Subject subject, int width) {
        String label = text("board.stage");
        return new Column<>("stage", label, label, width, Milestone::getStage, subject.notations().of(Stages.all()),
                Optional.of((milestone, value) -> milestone.setStage((String) value)), Optional.of(ModelPackage.Literals.MILESTONE__STAGE),
                milestone -> true);
    }

    Optional<TrainingModule> add() {
        TrainingModule module = ModelFactory.eINSTANCE.createTrainingModule();
        module.setId(UUID.randomUUID().toString());
        module.getNames().add(name(text("board.new")));
        return programme().filter(programme -> context.session().execute(text("board.command.add"), AddCommand.create(context.session().domain(),
                programme, ModelPackage.Literals.PROGRAMME__MODULES, module))).map(programme -> module);
    }

    private Name name(String text) {
        Name name = ModelFactory.eINSTANCE.createName();
        name.setText(text);
        name.setLanguage(texts.language().getLanguage());
        return name;
    }

    /** A new programme of this region, and that it is the training programme, as one step. */
    void begin() {
        Dossier dossier = context.session().dossier();
        context.session().edit(text("board.command.begin"), () -> {
            Programme programme = ModelFactory.eINSTANCE.createProgramme();
            programme.setId(UUID.randomUUID().toString());
            programme.setRegion(context.region());
            programme.getNames().add(name(text("board.programme.new")));
            dossier.getProgrammes().add(programme);
            TrainingProgramme training = SeeFactory.eINSTANCE.createTrainingProgramme();
            training.setProgramme(programme);
            context.region().getExtensions().add(training);
        });
    }
}
