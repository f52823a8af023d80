package org.rapporteur.analysis.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Claimed;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Qualifier;
import org.rapporteur.model.date.SourceDate;

/** Rules on what sources claim: claims of one object about the same thing are compared, never resolved. */
final class ClaimRules {

    /** Groups that claims count or list. */
    static final Set<String> GROUPS = Set.of("governments", "countries", "participants", "officials", "observers", "organisations");

    private static final String NAME = "name";

    List<Rule<Rule.InDossier>> rules() {
        return List.of(
                new Rule<>("count-differs-from-list", Severity.WARNING, groups(ClaimRules::countDiffers)),
                new Rule<>("repeated-in-list", Severity.WARNING, claims(ClaimRules::repeated)),
                new Rule<>("number-open", Severity.HINT, claims(ClaimRules::numberOpen)),
                new Rule<>("reference-open", Severity.HINT, claims(ClaimRules::referenceOpen)),
                new Rule<>("term-varies", Severity.HINT, groups(ClaimRules::termVaries)),
                new Rule<>("statements-differ", Severity.WARNING, groups(ClaimRules::statementsDiffer)),
                new Rule<>("numbers-differ", Severity.WARNING, groups(ClaimRules::numbersDiffer)),
                new Rule<>("dates-differ", Severity.WARNING, groups(ClaimRules::datesDiffer)));
    }

    /** The parties that a list names more than once, each once. */
    static Set<Party> repeated(Claim claim) {
        Set<Party> seen = new HashSet<>();
        Set<Party> repeated = new LinkedHashSet<>();
        claim.getParties().forEach(party -> {
            if (!seen.add(party)) {
                repeated.add(party);
            }
        });
        return repeated;
    }

    private static Rule.InDossier claims(BiConsumer<Claim, Findings> look) {
        return (inquiry, out) -> Contents.of(inquiry, Claim.class).forEach(claim -> look.accept(claim, out));
    }

    /** Looks at the claims of an object about one thing together. */
    private static Rule.InDossier groups(BiConsumer<List<Claim>, Findings> look) {
        return (inquiry, out) -> Contents.of(inquiry, Claimed.class).forEach(claimed -> {
            Map<String, List<Claim>> byThing = new LinkedHashMap<>();
            claimed.getClaims().stream().filter(claim -> claim.getAbout() != null)
                    .forEach(claim -> byThing.computeIfAbsent(claim.getAbout(), about -> new ArrayList<>()).add(claim));
            byThing.values().forEach(group -> look.accept(group, out));
        });
    }

    private static void countDiffers(List<Claim> group, Findings out) {
        for (Claim number : group) {
            for (Claim list : group) {
                int listed = (int) list.getParties().stream().distinct().count();
                if (number.getNumber() != null && listed > 0 && excludes(number, listed)) {
                    Words words = out.words();
                    out.add(number, words.name(number.eContainer()), words.about(number.getAbout()), words.quantity(number),
                            words.places(number), listed, words.places(list));
                }
            }
        }
    }

    /** Whether a stated number cannot be the number listed. */
    private static boolean excludes(Claim claim, int listed) {
        int stated = claim.getNumber();
        return switch (claim.getQualifier()) {
            case EXACT -> listed != stated;
            case OVER -> listed <= stated;
            case AT_LEAST -> listed < stated;
            case UP_TO -> listed > stated;
            case ABOUT -> false;
        };
    }

    private static void repeated(Claim claim, Findings out) {
        Set<Party> repeated = repeated(claim);
        if (!repeated.isEmpty()) {
            Words words = out.words();
            int different = (int) claim.getParties().stream().distinct().count();
            out.add(claim, words.name(claim.eContainer()), words.places(claim), claim.getParties().size(), different,
                    words.names(repeated));
        }
    }

    private static void numberOpen(Claim claim, Findings out) {
        if (claim.getNumber() != null && claim.getQualifier() != Qualifier.EXACT) {
            Words words = out.words();
            out.add(claim, words.name(claim.eContainer()), words.quantity(claim), words.about(claim.getAbout()), words.places(claim));
        }
    }

    private static void referenceOpen(Claim claim, Findings out) {
        if (GROUPS.contains(claim.getAbout()) && inWordsOnly(claim)) {
            out.add(claim, out.words().name(claim.eContainer()), claim.getWording(), out.words().places(claim));
        }
    }

    private static void termVaries(List<Claim> group, Findings out) {
        if (NAME.equals(group.getFirst().getAbout()) && differInWords(group)) {
            out.add(group.getFirst().eContainer(), out.words().name(group.getFirst().eContainer()), statements(group, out));
        }
    }

    private static void statementsDiffer(List<Claim> group, Findings out) {
        String about = group.getFirst().getAbout();
        if (!NAME.equals(about) && !GROUPS.contains(about) && differInWords(group)) {
            Words words = out.words();
            out.add(group.getFirst().eContainer(), words.name(group.getFirst().eContainer()), words.about(about), statements(group, out));
        }
    }

    private static void numbersDiffer(List<Claim> group, Findings out) {
        List<Claim> exact = group.stream().filter(c -> c.getNumber() != null && c.getQualifier() == Qualifier.EXACT).toList();
        if (exact.stream().map(Claim::getNumber).distinct().count() > 1) {
            Words words = out.words();
            out.add(exact.getFirst().eContainer(), words.name(exact.getFirst().eContainer()), words.about(exact.getFirst().getAbout()),
                    exact.stream().map(c -> c.getNumber() + " (" + words.places(c) + ")").toList());
        }
    }

    private static void datesDiffer(List<Claim> group, Findings out) {
        Claim first = group.getFirst();
        if (!"when".equals(first.getAbout())) {
            return;
        }
        List<Claim> dated = group.stream().filter(claim -> claim.getWhen() != null).toList();
        for (int i = 0; i < dated.size(); i++) {
            Claim claim = dated.get(i);
            Stream<SourceDate> others = dated.subList(0, i).stream().map(Claim::getWhen);
            Stream<SourceDate> own = first.eContainer() instanceof Meeting meeting ? Stream.ofNullable(meeting.getWhen()) : Stream.of();
            Stream.concat(own, others).distinct().filter(other -> apart(claim.getWhen(), other)).findFirst().ifPresent(other ->
                    out.add(claim, out.words().name(first.eContainer()), out.words().date(claim.getWhen()), out.words().places(claim),
                            out.words().date(other)));
        }
    }

    private static boolean apart(SourceDate one, SourceDate other) {
        return before(one, other) || before(other, one);
    }

    private static boolean before(SourceDate one, SourceDate other) {
        return one.latest().flatMap(end -> other.earliest().map(end::isBefore)).orElse(false);
    }

    private static List<String> statements(List<Claim> group, Findings out) {
        return group.stream().filter(ClaimRules::inWordsOnly).map(out.words()::statement).toList();
    }

    private static boolean differInWords(List<Claim> group) {
        return group.stream().filter(ClaimRules::inWordsOnly)
                .map(claim -> claim.getWording().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)).distinct().count() > 1;
    }

    private static boolean inWordsOnly(Claim claim) {
        return claim.getWording() != null && !claim.getWording().isBlank() && claim.getNumber() == null && claim.getParties().isEmpty()
                && claim.getWhen() == null;
    }
}
