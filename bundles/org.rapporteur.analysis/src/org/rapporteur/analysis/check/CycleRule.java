package org.rapporteur.analysis.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Topic;

/** The rule that nothing follows, contains or comes out of itself, be it through others. */
final class CycleRule {

    List<Rule<Rule.InDossier>> rules() {
        return List.of(new Rule<>("cycle", Severity.ERROR, CycleRule::look));
    }

    private static void look(Inquiry inquiry, Findings out) {
        follow(Contents.of(inquiry, Meeting.class), meeting -> one(meeting.getFollows()), "follows", out);
        follow(Contents.of(inquiry, Meeting.class), meeting -> one(meeting.getPartOf()), "part", out);
        follow(Contents.of(inquiry, Topic.class), topic -> one(topic.getBroader()), "part", out);
        follow(Contents.of(inquiry, Organisation.class), body -> body.getParent() instanceof Organisation parent ? List.of(parent)
                : List.of(), "part", out);
        follow(Contents.of(inquiry, Recommendation.class), recommendation -> recommendation.getLineage().stream()
                .flatMap(lineage -> lineage.getFrom().stream()).toList(), "lineage", out);
    }

    private static <T extends EObject> void follow(List<T> all, Function<T, List<T>> next, String variant, Findings out) {
        Set<T> done = new HashSet<>();
        for (T start : all) {
            List<List<T>> cycles = new ArrayList<>();
            walk(start, next, new ArrayList<>(), done, cycles);
            cycles.forEach(cycle -> out.addVariant(variant, cycle.getFirst(), out.words().names(cycle)));
        }
    }

    /** Goes as deep as there are ways on; what has been gone through once is not gone through again. */
    private static <T> void walk(T at, Function<T, List<T>> next, List<T> path, Set<T> done, List<List<T>> cycles) {
        int before = path.indexOf(at);
        if (before >= 0) {
            cycles.add(List.copyOf(path.subList(before, path.size())));
        } else if (!done.contains(at)) {
            path.add(at);
            next.apply(at).forEach(target -> walk(target, next, path, done, cycles));
            path.removeLast();
            done.add(at);
        }
    }

    private static <T> List<T> one(T target) {
        return target == null ? List.of() : List.of(target);
    }
}
