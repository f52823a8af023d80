package org.rapporteur.analysis.principle;

import java.util.List;
import java.util.Optional;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Party;
import org.rapporteur.model.Principle;
import org.rapporteur.model.Region;

/** Measures a dialogue region, or a country in it, by the seven principles of the programme (paper, section A). */
public final class Principles {

    private static final List<PrincipleMeasures> SEVEN = List.of(new Openness(), new Comprehensiveness(), new GenderBalance(),
            new Sustained(), new Accountability(), new GovernmentShare(), new NationalReports());

    private final Inquiry inquiry;

    /**
     * @param inquiry the dossier, the day and the language; what was measured once is remembered in it
     */
    public Principles(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /** Numbers of the principles, in order. */
    public List<Integer> numbers() {
        return java.util.stream.IntStream.rangeClosed(1, SEVEN.size()).boxed().toList();
    }

    /** A principle in the words of the dossier, where it states them, otherwise in few words of the inquiry's language. */
    public String words(int number) {
        return inquiry.dossier().getPrinciples().stream()
                .filter(principle -> principle.getNumber() != null && principle.getNumber() == number).map(Principle::getText)
                .findFirst().orElseGet(() -> name(number));
    }

    /** A principle in few words of the inquiry's language. */
    public String name(int number) {
        return inquiry.texts(Scope.class).text("principle." + number);
    }

    /**
     * All measures of a region as a whole.
     *
     * @return the measures by principle, those of which nothing is known among them
     */
    public List<Measure> of(Region region) {
        return measure(new Scope(inquiry, region, Optional.empty()));
    }

    /**
     * The measures of a country in a region that can be taken of a single country.
     *
     * @return the measures by principle
     */
    public List<Measure> of(Region region, Party party) {
        return measure(new Scope(inquiry, region, Optional.of(party)));
    }

    /**
     * The measure that stands for a principle where there is room for one.
     *
     * @param region the region
     * @param number number of the principle, 1 to 7
     * @return the first share of which something is known, otherwise the first share
     */
    public Optional<Measure> leading(Region region, int number) {
        List<Measure> shares = of(region).stream().filter(one -> one.principle() == number && one.unit() == Measure.Unit.SHARE).toList();
        return shares.stream().filter(one -> one.value().isPresent()).findFirst().or(() -> shares.stream().findFirst());
    }

    private List<Measure> measure(Scope scope) {
        return inquiry.once(Principles.class, List.of(scope.region(), scope.party(), inquiry.date()),
                () -> SEVEN.stream().flatMap(principle -> principle.of(scope).stream()).toList());
    }
}
