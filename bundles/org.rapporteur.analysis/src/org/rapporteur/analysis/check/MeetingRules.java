package org.rapporteur.analysis.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Attestation;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Organiser;
import org.rapporteur.model.Party;
import org.rapporteur.model.Series;
import org.rapporteur.model.date.SourceDate;

/** Rules on meetings, their series, and meetings inside each other. */
final class MeetingRules {

    List<Rule<Rule.InDossier>> rules() {
        return List.of(
                new Rule<>("meeting-implied", Severity.HINT, each(MeetingRules::implied)),
                new Rule<>("meeting-only-named", Severity.HINT, each(MeetingRules::onlyNamed)),
                new Rule<>("series-gap", Severity.HINT, MeetingRules::gap),
                new Rule<>("attached-other-organiser", Severity.HINT, each(MeetingRules::otherOrganiser)),
                new Rule<>("inside-other-region", Severity.HINT, each(MeetingRules::otherRegion)),
                new Rule<>("series-without-organiser", Severity.HINT, MeetingRules::withoutOrganiser),
                new Rule<>("follow-up-before", Severity.ERROR, each(MeetingRules::before)),
                new Rule<>("held-in-future", Severity.ERROR, MeetingRules::inFuture),
                new Rule<>("ordinal-twice", Severity.WARNING, MeetingRules::ordinalTwice));
    }

    private static Rule.InDossier each(BiConsumer<Meeting, Findings> look) {
        return (inquiry, out) -> Contents.meetings(inquiry).forEach(meeting -> look.accept(meeting, out));
    }

    private static void implied(Meeting meeting, Findings out) {
        if (meeting.getAttestation() == Attestation.IMPLIED) {
            out.add(meeting, out.words().name(meeting), out.words().places(meeting));
        }
    }

    private static void onlyNamed(Meeting meeting, Findings out) {
        if (meeting.getAttestation() == Attestation.NAMED) {
            Optional<String> as = Optional.ofNullable(meeting.getWhen()).map(SourceDate::wording).filter(wording -> !wording.isEmpty())
                    .or(() -> meeting.getCitations().stream().map(Citation::getQuotation).filter(Objects::nonNull).findFirst());
            as.ifPresentOrElse(name -> out.add(meeting, out.words().name(meeting), name, out.words().places(meeting)),
                    () -> out.addVariant("plainly", meeting, out.words().name(meeting), out.words().places(meeting)));
        }
    }

    private static void gap(Inquiry inquiry, Findings out) {
        bySeries(inquiry).forEach((series, meetings) -> {
            Set<Integer> numbers = meetings.stream().map(Meeting::getOrdinal).filter(Objects::nonNull).collect(Collectors.toSet());
            int last = numbers.stream().max(Integer::compare).orElse(0);
            List<Integer> missing = IntStream.rangeClosed(1, last).filter(n -> !numbers.contains(n)).boxed().toList();
            if (!missing.isEmpty()) {
                out.add(series, out.words().name(series), last, missing);
            }
        });
    }

    private static void otherOrganiser(Meeting meeting, Findings out) {
        Meeting host = meeting.getPartOf();
        if (host != null && host.getRegion() == meeting.getRegion() && !meeting.getOrganisers().isEmpty()
                && !host.getOrganisers().isEmpty() && !organisers(meeting).equals(organisers(host))) {
            out.add(meeting, Literals.MEETING__ORGANISERS, out.words().name(meeting), out.words().name(host),
                    out.words().names(organisers(meeting)), out.words().names(organisers(host)));
        }
    }

    private static Set<Party> organisers(Meeting meeting) {
        return meeting.getOrganisers().stream().map(Organiser::getParty).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void otherRegion(Meeting meeting, Findings out) {
        Meeting host = meeting.getPartOf();
        if (host != null && host.getRegion() != meeting.getRegion()) {
            out.add(meeting, Literals.MEETING__PART_OF, out.words().name(meeting), out.words().name(host),
                    out.words().name(host.getRegion()));
        }
    }

    private static void withoutOrganiser(Inquiry inquiry, Findings out) {
        bySeries(inquiry).forEach((series, meetings) -> {
            if (series.getOrganiser() == null && meetings.size() > 1) {
                out.add(series, Literals.SERIES__ORGANISER, out.words().name(series), meetings.size());
            }
        });
    }

    private static void before(Meeting meeting, Findings out) {
        Meeting earlier = meeting.getFollows();
        if (earlier != null && Meetings.certainlyBefore(meeting, earlier)) {
            out.add(meeting, Literals.MEETING__FOLLOWS, out.words().name(meeting), out.words().date(meeting.getWhen()),
                    out.words().name(earlier), out.words().date(earlier.getWhen()));
        }
    }

    private static void inFuture(Inquiry inquiry, Findings out) {
        Contents.meetings(inquiry).filter(meeting -> meeting.getStatus() == MeetingStatus.HELD)
                .filter(meeting -> Meetings.earliest(meeting).filter(first -> first.isAfter(inquiry.date())).isPresent())
                .forEach(meeting -> out.add(meeting, Literals.MEETING__STATUS, out.words().name(meeting),
                        out.words().date(meeting.getWhen())));
    }

    private static void ordinalTwice(Inquiry inquiry, Findings out) {
        bySeries(inquiry).forEach((series, meetings) -> {
            Map<Integer, Meeting> first = new HashMap<>();
            for (Meeting meeting : meetings) {
                Meeting other = meeting.getOrdinal() == null ? null : first.putIfAbsent(meeting.getOrdinal(), meeting);
                if (other != null) {
                    out.add(meeting, Literals.MEETING__ORDINAL, out.words().name(meeting), out.words().name(other), meeting.getOrdinal(),
                            out.words().name(series));
                }
            }
        });
    }

    /** The series of all regions with their meetings, in the order of the dossier. */
    private static Map<Series, List<Meeting>> bySeries(Inquiry inquiry) {
        return Contents.meetings(inquiry).filter(meeting -> meeting.getSeries() != null)
                .collect(Collectors.groupingBy(Meeting::getSeries, LinkedHashMap::new, Collectors.toList()));
    }
}
