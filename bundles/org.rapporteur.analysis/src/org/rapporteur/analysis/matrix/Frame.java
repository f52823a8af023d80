package org.rapporteur.analysis.matrix;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Addressees;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.analysis.status.Statuses;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Institution;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;

/** Rows and columns of a dossier as they stand: good until a feature of {@link #FEATURES} changes. */
final class Frame {

    /** What rows, columns, addressees and deadlines depend on. */
    static final Set<Object> FEATURES = Set.of(Literals.IDENTIFIED__ID, Literals.DOSSIER__REGIONS, Literals.DOSSIER__QUESTIONNAIRES,
            Literals.DOSSIER__REGISTER, Literals.REGISTER__INSTITUTIONS, Literals.REGISTER__PARTIES, Literals.REGION__MEETINGS,
            Literals.REGION__MEMBERSHIPS, Literals.MEETING__RECOMMENDATIONS, Literals.MEETING__WHEN, Literals.MEETING__STATUS,
            Literals.MEETING__ORDINAL, Literals.RECOMMENDATION__ADDRESSEES, Literals.RECOMMENDATION__TO_ALL_MEMBERS,
            Literals.RECOMMENDATION__TOPICS, Literals.RECOMMENDATION__DUE, Literals.MEMBERSHIP__PARTY, Literals.MEMBERSHIP__ROLE,
            Literals.MEMBERSHIP__SINCE, Literals.MEMBERSHIP__UNTIL, Literals.MEMBERSHIP__NEW_AT, Literals.QUESTIONNAIRE__ROUNDS,
            Literals.ROUND__MEETINGS, Literals.ROUND__SENT, Literals.ROUND__INVITATIONS, Literals.INVITATION__PARTY,
            Literals.INVITATION__SENT);

    private final List<Recommendation> rows;
    private final int[] slots;
    private final Map<Recommendation, Integer> rowOf = new HashMap<>();
    private final Map<Region, List<Party>> countries = new HashMap<>();
    private final Map<String, Institution> institutions = new HashMap<>();
    private final Map<Party, BitSet> addressed = new HashMap<>();
    private final Statuses statuses;

    Frame(Inquiry inquiry, Slots places) {
        Dossier dossier = inquiry.dossier();
        statuses = new Statuses(inquiry);
        rows = dossier.getRegions().stream().flatMap(region -> Meetings.of(region).stream())
                .flatMap(meeting -> meeting.getRecommendations().stream()).toList();
        rows.forEach(row -> rowOf.put(row, rowOf.size()));
        slots = rows.stream().mapToInt(places::of).toArray();
        dossier.getRegions().forEach(region -> countries.put(region, Addressees.countries(region)));
        if (dossier.getRegister() != null) {
            dossier.getRegister().getInstitutions().forEach(institution -> institutions.put(institution.getId(), institution));
        }
    }

    List<Recommendation> rows() {
        return rows;
    }

    /** The row of a recommendation; -1 when it stands in none. */
    int row(Recommendation recommendation) {
        return rowOf.getOrDefault(recommendation, -1);
    }

    int slot(int row) {
        return slots[row];
    }

    /** States and territories of some regions, in the order of the dossier, each once. */
    List<Party> countries(Dossier dossier, Set<Region> some) {
        Set<Party> all = new LinkedHashSet<>();
        dossier.getRegions().stream().filter(region -> some.isEmpty() || some.contains(region)).map(countries::get).forEach(all::addAll);
        return List.copyOf(all);
    }

    /** The rows that are addressed to a country. */
    BitSet addressed(Party country) {
        return addressed.computeIfAbsent(country, party -> {
            var set = new BitSet(rows.size());
            for (int row = 0; row < rows.size(); row++) {
                set.set(row, statuses.addressees().includes(rows.get(row), party));
            }
            return set;
        });
    }

    Statuses statuses() {
        return statuses;
    }

    List<Institution> institutions(List<String> ids) {
        return ids.stream().filter(institutions::containsKey).map(institutions::get).toList();
    }
}
