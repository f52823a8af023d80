package org.rapporteur.analysis.status;

import java.util.List;
import java.util.stream.Stream;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Round;

/**
 * How a round stands on a day, counted as the measures of principle 7 count: of those it was sent to, how many answered; of those, how
 * many in time, and how much of what applies to them.
 *
 * @param round the round
 * @param asked all who are asked, in the order of the invitations
 */
public record RoundFigures(Round round, List<Asked> asked) {

    /**
     * A share, with what is not known beside it.
     *
     * @param numerator how many are so
     * @param denominator of how many that is known
     * @param unknown of how many it is not known; never part of the denominator
     */
    public record Share(long numerator, long denominator, long unknown) {
        private static Share of(Stream<Knowledge> all) {
            List<Knowledge> list = all.toList();
            long unknown = list.stream().filter(one -> one == Knowledge.UNKNOWN).count();
            return new Share(list.stream().filter(one -> one == Knowledge.YES).count(), list.size() - unknown, unknown);
        }
    }

    /** Copies the list. */
    public RoundFigures {
        asked = List.copyOf(asked);
    }

    /**
     * The figures of a round.
     *
     * @param round the round, in its questionnaire
     * @param inquiry its dossier, and the day
     */
    public static RoundFigures of(Round round, Inquiry inquiry) {
        return new RoundFigures(round, Asked.in(round, inquiry));
    }

    /** To how many it was sent by the day. */
    public long sent() {
        return asked.stream().filter(Asked::isSent).count();
    }

    /** The reporting rate: of those it was sent to, who has answered. */
    public Share reporting() {
        return Share.of(asked.stream().filter(Asked::isSent).map(Asked::received));
    }

    /** The on-time rate: of those who have answered, who did by the day it was due. */
    public Share onTime() {
        return Share.of(back().map(Asked::onTime));
    }

    /** Completeness: of the questions that apply to those who have answered, how many they answered. */
    public Share completeness() {
        return new Share(back().mapToLong(one -> one.digest().orElseThrow().getAnswered()).sum(),
                back().mapToLong(one -> one.digest().orElseThrow().getApplicable()).sum(), 0);
    }

    private Stream<Asked> back() {
        return asked.stream().filter(one -> one.isSent() && one.received() == Knowledge.YES);
    }
}
