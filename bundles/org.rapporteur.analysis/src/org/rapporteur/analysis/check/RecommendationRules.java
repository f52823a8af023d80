package org.rapporteur.analysis.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Fidelity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;

/** Rules on recommendations: their text, their number, and to whom they are addressed. */
final class RecommendationRules {

    List<Rule<Rule.InDossier>> rules() {
        return List.of(
                new Rule<>("only-theme-known", Severity.HINT, each(RecommendationRules::onlyTheme)),
                new Rule<>("sample-text", Severity.HINT, RecommendationRules::sample),
                new Rule<>("text-missing", Severity.WARNING, each(RecommendationRules::textMissing)),
                new Rule<>("number-twice", Severity.WARNING, RecommendationRules::numberTwice),
                new Rule<>("addressee-not-member", Severity.WARNING, RecommendationRules::notMember),
                new Rule<>("recommendation-to-nobody", Severity.HINT, each(RecommendationRules::toNobody)));
    }

    private static Rule.InDossier each(BiConsumer<Recommendation, Findings> look) {
        return (inquiry, out) -> Contents.recommendations(inquiry).forEach(recommendation -> look.accept(recommendation, out));
    }

    private static void onlyTheme(Recommendation recommendation, Findings out) {
        if (recommendation.getFidelity() == Fidelity.THEME_ONLY) {
            add(recommendation, out);
        }
    }

    /** A fictional dossier says for itself that its texts are made up. */
    private static void sample(Inquiry inquiry, Findings out) {
        if (!inquiry.dossier().isFictional()) {
            Contents.recommendations(inquiry).filter(r -> r.getFidelity() == Fidelity.SAMPLE).forEach(r -> add(r, out));
        }
    }

    private static void textMissing(Recommendation recommendation, Findings out) {
        boolean promised = recommendation.getFidelity() == Fidelity.QUOTED || recommendation.getFidelity() == Fidelity.SUMMARISED;
        if (promised && recommendation.getTexts().stream().allMatch(text -> text.getText() == null || text.getText().isBlank())) {
            add(recommendation, out);
        }
    }

    private static void toNobody(Recommendation recommendation, Findings out) {
        if (recommendation.getAddressees().isEmpty() && !recommendation.isToAllMembers()) {
            add(recommendation, out);
        }
    }

    private static void add(Recommendation recommendation, Findings out) {
        out.add(recommendation, out.words().name(recommendation), out.words().name(recommendation.getMeeting()));
    }

    private static void numberTwice(Inquiry inquiry, Findings out) {
        Contents.meetings(inquiry).forEach(meeting -> {
            Set<String> seen = new HashSet<>();
            meeting.getRecommendations().stream().filter(r -> r.getNumber() != null && !seen.add(r.getNumber()))
                    .forEach(r -> out.add(r, Literals.RECOMMENDATION__NUMBER, r.getNumber(), out.words().name(meeting)));
        });
    }

    private static void notMember(Inquiry inquiry, Findings out) {
        Map<Region, Set<Party>> belonging = new HashMap<>();
        Contents.meetings(inquiry).forEach(meeting -> {
            Set<Party> members = belonging.computeIfAbsent(meeting.getRegion(), RecommendationRules::belonging);
            if (!members.isEmpty()) {
                meeting.getRecommendations().forEach(recommendation -> notMember(recommendation, meeting, members, out));
            }
        });
    }

    private static void notMember(Recommendation recommendation, Meeting meeting, Set<Party> members, Findings out) {
        List<Party> others = recommendation.getAddressees().stream()
                .filter(party -> !(party instanceof Organisation) && !members.contains(party)).toList();
        if (!others.isEmpty()) {
            out.add(recommendation, Literals.RECOMMENDATION__ADDRESSEES, out.words().name(recommendation),
                    out.words().name(meeting), out.words().names(others), out.words().name(meeting.getRegion()));
        }
    }

    /** Members and observers of a region. */
    static Set<Party> belonging(Region region) {
        return region.getMemberships().stream().map(Membership::getParty).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
