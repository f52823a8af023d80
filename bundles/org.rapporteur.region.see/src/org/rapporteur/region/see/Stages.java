package org.rapporteur.region.see;

import java.util.List;
import java.util.Optional;

import org.rapporteur.model.Milestone;
import org.rapporteur.model.TrainingModule;
import org.rapporteur.region.Vocabulary.Term;

/** The stages of training modules. */
public final class Stages {

    private static final String LIST = "stage";

    private Stages() {
    }

    /** All stages, in their order. */
    public static List<Term> all() {
        return new See().vocabulary().terms(LIST);
    }

    /** The last stage a module has reached; planned ones lie ahead. Empty when it has reached none. */
    public static Optional<Milestone> reached(TrainingModule module) {
        return module.getMilestones().stream().filter(milestone -> !milestone.isPlanned()).reduce((one, later) -> later);
    }

    /** The milestones of a module that lie ahead. */
    public static List<Milestone> planned(TrainingModule module) {
        return module.getMilestones().stream().filter(Milestone::isPlanned).toList();
    }
}
