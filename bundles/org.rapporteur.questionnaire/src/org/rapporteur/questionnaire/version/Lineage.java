package org.rapporteur.questionnaire.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;

/**
 * A version of a questionnaire and those before it.
 *
 * @param versions the versions, the first one first
 */
public record Lineage(List<Questionnaire> versions) {

    /** Copies the list. */
    public Lineage {
        versions = List.copyOf(versions);
    }

    /**
     * The lineage of a version. One that follows itself over others is cut where it does.
     *
     * @param version the version, which is the last one
     */
    public static Lineage of(Questionnaire version) {
        var versions = new ArrayList<Questionnaire>();
        Set<Questionnaire> seen = new HashSet<>();
        for (Questionnaire one = version; one != null && seen.add(one); one = one.getFollows()) {
            versions.addFirst(one);
        }
        return new Lineage(versions);
    }

    /** The rounds in which it was sent, in the order of the versions and of each version's rounds. */
    public List<Round> rounds() {
        return versions.stream().flatMap(version -> version.getRounds().stream()).toList();
    }

    /**
     * The same question in every version that has it, the first version first.
     *
     * @param id identifier of the question
     */
    public List<Question> question(String id) {
        return versions.stream().flatMap(Lineage::questions).filter(question -> id.equals(question.getId())).toList();
    }

    /**
     * The country's latest accepted response to a round before another.
     *
     * @param round a round of the last version, or of an earlier one
     * @param record the country's record
     * @return the response; empty when there is none
     */
    public Optional<Response> responseBefore(Round round, CountryRecord record) {
        List<Round> rounds = rounds();
        int end = rounds.indexOf(round) < 0 ? rounds.size() : rounds.indexOf(round);
        List<Round> earlier = rounds.subList(0, end);
        return record.getResponses().stream()
                .filter(response -> response.getState() == ResponseState.ACCEPTED && earlier.contains(response.getRound()))
                .max(Comparator.comparingInt(response -> earlier.indexOf(response.getRound())));
    }

    /** The questions of a version, in order; columns of tables are not among them. */
    static Stream<Question> questions(Questionnaire version) {
        return version.getSections().stream().flatMap(section -> section.getQuestions().stream());
    }
}
