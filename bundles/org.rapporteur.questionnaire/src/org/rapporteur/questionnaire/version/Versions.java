package org.rapporteur.questionnaire.version;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;

/**
 * The questionnaires of a dossier by lineage.
 *
 * @param dossier the dossier
 */
public record Versions(Dossier dossier) {

    /** The questionnaires of a region that no other one follows: the latest versions. */
    public List<Questionnaire> latest(Region region) {
        List<Questionnaire> all = dossier.getQuestionnaires();
        List<Questionnaire> followed = all.stream().map(Questionnaire::getFollows).filter(Objects::nonNull).toList();
        return all.stream().filter(one -> one.getRegion() == region && !followed.contains(one)).toList();
    }

    /** The version that follows another; empty when none does. */
    public Optional<Questionnaire> after(Questionnaire version) {
        return dossier.getQuestionnaires().stream().filter(one -> one.getFollows() == version).findFirst();
    }

    /**
     * A new version, which may be changed: a copy without rounds. Its questions are the same as before as long as they keep their
     * identifiers.
     *
     * @param version the version it follows
     * @return a new object, contained nowhere
     */
    public Questionnaire next(Questionnaire version) {
        Questionnaire next = EcoreUtil.copy(version);
        next.getRounds().clear();
        next.getCitations().clear(); // they speak of the version before
        next.setFrozen(false);
        next.setVersion(version.getVersion() + 1);
        next.setFollows(version);
        next.setId(free(Lineage.of(version).versions().getFirst().getId(), next.getVersion()));
        return next;
    }

    /**
     * A new version, which takes the sections of a template where the version before has none: often it is known that a questionnaire was
     * sent, but not what it asked.
     *
     * @param version the version it follows
     * @param template the region's template, which is emptied when it is taken; empty when there is none
     * @return a new object, contained nowhere
     */
    public Questionnaire next(Questionnaire version, Optional<Questionnaire> template) {
        Questionnaire next = next(version);
        if (next.getSections().isEmpty()) {
            template.ifPresent(taken -> next.getSections().addAll(taken.getSections()));
        }
        return next;
    }

    private String free(String first, int version) {
        String base = first.replaceFirst("-1$", "");
        return Stream.iterate(version, number -> number + 1).map(number -> base + "-" + number)
                .filter(id -> dossier.getQuestionnaires().stream().noneMatch(one -> id.equals(one.getId()))).findFirst().orElseThrow();
    }
}
