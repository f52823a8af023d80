package org.rapporteur.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rapporteur.importing.Edit.AddRecommendation;
import org.rapporteur.importing.Edit.SetPosition;
import org.rapporteur.model.Position;
import org.rapporteur.model.text.Texts;

/** How much a proposal changes. */
final class Counts {

    private final int present;
    private final Set<String> countries = new HashSet<>();
    private final Set<String> meetings = new HashSet<>();
    private final Map<Position, Integer> stated = new EnumMap<>(Position.class);
    private int added;
    private int changed;

    Counts(Proposal proposal) {
        present = proposal.present();
        Set<String> fresh = new HashSet<>();
        for (Edit edit : proposal.edits()) {
            switch (edit) {
                case AddRecommendation recommendation -> {
                    added++;
                    fresh.add(recommendation.id());
                    countries.addAll(recommendation.addressees());
                    meetings.add(recommendation.meeting());
                }
                case SetPosition set when fresh.contains(set.recommendation()) -> stated.merge(set.after(), 1, Integer::sum);
                case SetPosition set -> changed++;
                default -> {
                    // the register's part of the difference is told by its lines
                }
            }
        }
    }

    List<String> lines(Texts texts) {
        var lines = new ArrayList<String>();
        if (added > 0) {
            lines.add(texts.text("sum.added", added, countries.size(), meetings.size()));
        }
        if (!stated.isEmpty()) {
            lines.add(texts.text("sum.positions", stated.getOrDefault(Position.SUPPORTED, 0),
                    stated.getOrDefault(Position.SUPPORTED_IN_PART, 0), stated.getOrDefault(Position.NOTED, 0)));
        }
        if (changed > 0) {
            lines.add(texts.text("sum.changed", changed));
        }
        if (present > 0) {
            lines.add(texts.text("sum.present", present));
        }
        return lines;
    }
}
