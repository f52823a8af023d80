package org.rapporteur.sample;

import java.time.LocalDate;

import org.rapporteur.model.Action;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.EvidenceKind;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.Position;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.Round;
import org.rapporteur.model.Status;

/** Makes what a country did about a recommendation: it moves on from report to report, with actions and evidence. */
final class ImplementationMaker {

    private static final int MOST_REPORTS = 6;
    private static final int MOST_ACTIONS = 4;
    private static final int MOST_EVIDENCE = 4;
    private static final LocalDate LAST_REPORT = LocalDate.of(2025, 12, 31);

    private final Setting setting;
    private final Phrases phrases;
    private final Party party;
    private final Dice dice;
    private int made;

    ImplementationMaker(Setting setting, Party party, Dice dice) {
        this.setting = setting;
        this.party = party;
        this.dice = dice;
        phrases = setting.phrases();
    }

    Implementation implementation(Recommendation recommendation) {
        made++;
        Implementation implementation = ModelFactory.eINSTANCE.createImplementation();
        implementation.setRecommendation(recommendation);
        implementation.setPosition(Position.values()[dice.below(Position.values().length)]);
        if (dice.percent(25)) {
            implementation.setPositionComment(phrases.any("position-comment", dice).english());
        }
        if (dice.percent(70)) {
            implementation.getInstitutions().addAll(dice.some(setting.institutions(party), dice.between(1, 2)));
        } else {
            implementation.setResponsible(phrases.any("responsible", dice).english());
        }
        LocalDate adopted = recommendation.getMeeting().getWhen().latest().orElseThrow();
        reports(implementation, recommendation, adopted);
        for (int i = dice.below(MOST_ACTIONS + 1); i > 0; i--) {
            implementation.getActions().add(action(adopted));
        }
        for (int i = dice.below(MOST_EVIDENCE + 1); i > 0; i--) {
            implementation.getEvidence().add(evidence(adopted));
        }
        setting.citing().perhaps(implementation, 10);
        if (made % 17 == 1) {
            setting.citing().words(implementation, "status", phrases.any("commitment-status", dice));
        }
        return implementation;
    }

    /** Each report is eight months after the one before and seldom falls behind it; none lies ahead. */
    private void reports(Implementation implementation, Recommendation recommendation, LocalDate adopted) {
        int status = Status.NO_ACTION.ordinal();
        int many = dice.below(MOST_REPORTS + 1);
        for (int i = 0; i < many; i++) {
            status = Math.min(Status.IMPLEMENTED.ordinal(), status + dice.between(i == 0 ? 0 : -1, 2));
            LocalDate day = adopted.plusMonths(4 + 8L * i);
            if (day.isAfter(LAST_REPORT)) {
                return;
            }
            ProgressReport report = ModelFactory.eINSTANCE.createProgressReport();
            report.setWhen(dice.percent(80) ? Dates.day(day) : Dates.of(dice.between(0, 2), day.getYear(), dice));
            report.setStatus(made % 23 == 5 ? Status.NOT_APPLICABLE : Status.values()[Math.max(status, Status.NO_ACTION.ordinal())]);
            report.setBy(Reporter.values()[dice.below(Reporter.values().length)]);
            if (report.getBy() == Reporter.AGENCY) {
                report.setAgency(setting.organisations().get(dice.between(0, 3)));
            }
            if (i == 0) {
                round(recommendation, report);
            }
            Phrase words = phrases.any("progress", dice);
            boolean french = made % 6 == 0;
            report.setLanguage(french ? "fr" : "en");
            report.setText(french ? words.french() : words.english());
            setting.citing().perhaps(report, 40);
            implementation.getReports().add(report);
        }
    }

    private void round(Recommendation recommendation, ProgressReport report) {
        for (Questionnaire questionnaire : setting.dossier().getQuestionnaires()) {
            if (questionnaire.getRegion() == recommendation.getMeeting().getRegion()) {
                for (Round round : questionnaire.getRounds()) {
                    if (round.getMeetings().contains(recommendation.getMeeting())) {
                        report.setRound(round);
                    }
                }
            }
        }
    }

    private Action action(LocalDate adopted) {
        Action action = ModelFactory.eINSTANCE.createAction();
        action.setText(phrases.any("action", dice).english());
        action.setResponsible(dice.one(setting.institutions(party)));
        action.setDue(Dates.of(dice.below(Dates.shapes()), adopted.getYear() + 2, dice));
        if (dice.percent(50)) {
            action.setDone(Dates.day(adopted.plusDays(dice.between(30, 900))));
        }
        setting.citing().perhaps(action, 25);
        return action;
    }

    private Evidence evidence(LocalDate adopted) {
        Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
        evidence.setKind(EvidenceKind.values()[dice.below(EvidenceKind.values().length)]);
        evidence.setTitle(phrases.any("evidence", dice).english());
        evidence.setWhen(Dates.of(dice.below(3), adopted.getYear() + 1, dice));
        evidence.setLocation("archive/" + party.getId() + "/" + made);
        setting.citing().perhaps(evidence, 25);
        return evidence;
    }
}
