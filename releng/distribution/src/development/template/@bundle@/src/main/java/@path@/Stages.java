package @package@;

import java.util.List;
import java.util.Locale;

import org.rapporteur.region.Vocabulary.Term;
import @package@.model.Step;

/** How far a step has come. */
public final class Stages {

    static final String LIST = "stage";
    static final String DONE = "done";
    static final List<String> KEYS = List.of("agreed", "begun", DONE);

    private Stages() {
    }

    /** All stages, in their order. */
    public static List<Term> all() {
        return new @Prefix@Region().vocabulary().terms(LIST);
    }

    /** Whether nothing is left to do. */
    static boolean isDone(Step step) {
        return DONE.equals(step.getStage());
    }

    /** A step's stage in words; one that the region does not know as it stands, an unknown one as empty. */
    static String label(Step step, Locale locale) {
        String stage = step.getStage() == null ? "" : step.getStage();
        return all().stream().filter(term -> term.key().equals(stage)).findFirst().map(term -> term.label(locale)).orElse(stage);
    }
}
