package org.rapporteur.report.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;
import org.rapporteur.report.export.PlannedReport.Topic;

/** Finds out which reports a dossier gives. */
final class ReportPlan {

    private final Dossier dossier;
    private final Selection selection;

    ReportPlan(Dossier dossier, Selection selection) {
        this.dossier = dossier;
        this.selection = selection;
    }

    /** Identifiers of the selection that the dossier does not have, in the order of their names. */
    Set<String> unknown() {
        var unknown = new TreeSet<>(selection.regions());
        dossier.getRegions().forEach(region -> unknown.remove(region.getId()));
        var parties = new TreeSet<>(selection.countries());
        dossier.getRegions().stream().flatMap(region -> members(region).stream()).forEach(party -> parties.remove(party.getId()));
        unknown.addAll(parties);
        return unknown;
    }

    /** The reports, regions in the order of the dossier. */
    List<PlannedReport> reports() {
        var planned = new ArrayList<PlannedReport>();
        for (Region region : dossier.getRegions()) {
            if (selection.wantsRegion(region.getId())) {
                add(planned, region);
            }
        }
        if (selection.wants(ReportKind.GLANCE) && selection.regions().isEmpty() && wantsMoreThanCountries()) {
            planned.add(new PlannedReport(new Topic.Glance(), List.of(), "migration-at-a-glance"));
        }
        return planned;
    }

    private void add(List<PlannedReport> planned, Region region) {
        var folder = List.of(FileName.part(region.getId()));
        if (selection.wants(ReportKind.COUNTRY)) {
            members(region).stream().map(Party::getId).filter(selection::wantsCountry)
                    .map(id -> new PlannedReport(new Topic.Country(region.getId(), id), folder, FileName.part(id) + "-country-report"))
                    .forEach(planned::add);
        }
        if (!wantsMoreThanCountries()) {
            return;
        }
        if (selection.wants(ReportKind.MEETING)) {
            region.getMeetings().stream()
                    .map(meeting -> new PlannedReport(new Topic.OneMeeting(region.getId(), meeting.getId()), folder,
                            FileName.part(meeting.getId()) + "-meeting-report"))
                    .forEach(planned::add);
        }
        if (selection.wants(ReportKind.REGION)) {
            planned.add(new PlannedReport(new Topic.OneRegion(region.getId()), folder, "regional-report"));
        }
    }

    /** Who names countries and no kinds of reports wants the countries' reports only. */
    private boolean wantsMoreThanCountries() {
        return selection.countries().isEmpty() || !selection.kinds().isEmpty();
    }

    /** States and territories that are members of a region, in its order, each once. */
    private static List<Party> members(Region region) {
        Predicate<Party> country = party -> party instanceof State || party instanceof Territory;
        var members = new LinkedHashSet<Party>();
        region.getMemberships().stream().filter(membership -> membership.getRole() == MembershipRole.MEMBER)
                .map(membership -> membership.getParty()).filter(country).forEach(members::add);
        return List.copyOf(members);
    }
}
