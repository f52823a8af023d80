package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Qualifier;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Run;
import org.rapporteur.report.tree.Use;

/** Who came to a meeting, as the sources say: what they claim about numbers, side by side, and the delegations on record. */
@Component(service = ReportSection.class)
public final class Delegations implements ReportSection {

    @Override
    public String id() {
        return "delegations";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        if (!(subject instanceof Subject.OfMeeting of)) {
            return List.of();
        }
        var wording = Wording.of(inquiry, Delegations.class);
        List<Claim> claims = of.meeting().getClaims().stream().filter(claim -> claim.getNumber() != null || !claim.getParties().isEmpty()).toList();
        List<Delegation> delegations = of.meeting().getDelegations();
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "delegations.heading"));
        if (claims.isEmpty() && delegations.isEmpty()) {
            blocks.add(wording.paragraph("delegations.none"));
        }
        if (!claims.isEmpty()) {
            blocks.add(wording.paragraph("delegations.claims", claims.size()));
            blocks.add(new Block.Listing(false, claims.stream().map(claim -> claim(claim, wording)).toList()));
        }
        if (!delegations.isEmpty()) {
            blocks.add(table(delegations, wording));
            if (delegations.stream().anyMatch(delegation -> !delegation.getParticipants().isEmpty())) {
                blocks.add(people(delegations, wording));
            }
        }
        return blocks;
    }

    private static List<Run> claim(Claim claim, Wording wording) {
        var telling = new Cells(wording);
        String said = claim.getWording() != null ? wording.text("delegations.quoted", claim.getWording()) : number(claim, wording);
        String parties = claim.getParties().isEmpty() ? "" : wording.text("delegations.listed", wording.parties(claim.getParties()));
        String sources = Wording.lines(claim.getCitations().stream().map(telling::source).toList()).replace("\n", "; ");
        var runs = new ArrayList<Run>();
        runs.add(Run.plain(parties.isEmpty() || claim.getWording() != null ? said : parties));
        if (!sources.isEmpty()) {
            runs.add(Run.quiet(" (" + sources + ")"));
        }
        return runs;
    }

    private static String number(Claim claim, Wording wording) {
        if (claim.getNumber() == null) {
            return "";
        }
        return claim.getQualifier() == Qualifier.EXACT ? wording.text("delegations.number", claim.getNumber())
                : wording.text("delegations.qualified", wording.label(claim.getQualifier()), claim.getNumber());
    }

    private static Block table(List<Delegation> delegations, Wording wording) {
        var columns = List.of(wording.column("delegations.party", Column.Kind.TEXT, 3), wording.column("part.role", Column.Kind.TEXT, 1.6),
                wording.column("delegations.newcomer", Column.Kind.TEXT, 1.4), wording.column("part.people", Column.Kind.NUMBER, 1.1),
                wording.column("delegations.oral", Column.Kind.TEXT, 1.6), wording.column("delegations.written", Column.Kind.TEXT, 1.6));
        return new Block.Table("delegations", wording.text("delegations.table"), wording.text("delegations.table.description"), columns,
                Listed.rows(delegations, delegation -> List.of(wording.cell(wording.party(delegation.getParty())),
                        wording.cell(wording.label(delegation.getRole())), wording.cell(known(delegation.getNewcomer(), wording)),
                        Part.came(delegation).isEmpty() ? org.rapporteur.report.tree.Cell.EMPTY
                                : org.rapporteur.report.tree.Cell.number(Part.came(delegation).size()),
                        wording.cell(known(delegation.getReportedOrally(), wording)),
                        wording.cell(known(delegation.getReportedInWriting(), wording)))),
                Use.BOTH);
    }

    /** What no source tells stays empty: unknown is not no. */
    private static String known(Knowledge knowledge, Wording wording) {
        return knowledge == Knowledge.UNKNOWN ? "" : wording.label(knowledge);
    }

    private static Block people(List<Delegation> delegations, Wording wording) {
        record Member(Delegation delegation, Participant participant) {
        }
        List<Member> members = delegations.stream()
                .flatMap(delegation -> Part.came(delegation).stream().map(participant -> new Member(delegation, participant))).toList();
        var columns = List.of(wording.column("delegations.person", Column.Kind.TEXT, 3), wording.column("delegations.party", Column.Kind.TEXT, 2),
                wording.column("delegations.institution", Column.Kind.TEXT, 3), wording.column("delegations.rank", Column.Kind.TEXT, 2));
        return new Block.Table("participants", wording.text("delegations.people"), wording.text("delegations.people.description"), columns,
                Listed.rows(members, member -> List.of(wording.cell(name(member.participant(), wording)),
                        wording.cell(wording.party(member.delegation().getParty())),
                        wording.cell(Part.institution(member.participant())
                                .map(institution -> wording.name(institution.getNames(), wording.label(institution.getPortfolio()))).orElse("")),
                        wording.cell(rank(member.participant(), wording)))),
                Use.BOTH);
    }

    private static String name(Participant participant, Wording wording) {
        return participant.getPerson() == null ? wording.text("delegations.unnamed") : participant.getPerson().getName();
    }

    private static String rank(Participant participant, Wording wording) {
        return participant.getTitle() == null ? wording.label(participant.getRank()) : participant.getTitle();
    }
}
