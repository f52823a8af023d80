package org.rapporteur.analysis.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Statuses;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.DraftState;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Narrative;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseDigest;
import org.rapporteur.model.Round;
import org.rapporteur.model.StatusDigest;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.access.Digests;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.date.Verdict;

/** Rules on country records. */
final class RecordRules {

    List<Rule<Rule.InRecord>> rules() {
        return List.of(
                new Rule<>("record-not-country", Severity.ERROR, RecordRules::notCountry),
                new Rule<>("implementation-twice", Severity.ERROR, RecordRules::twice),
                new Rule<>("implementation-not-addressed", Severity.WARNING, RecordRules::notAddressed),
                new Rule<>("response-before-sent", Severity.ERROR, RecordRules::beforeSent),
                new Rule<>("implementation-overdue", Severity.WARNING, RecordRules::overdue),
                new Rule<>("narrative-draft", Severity.HINT, RecordRules::draft),
                new Rule<>("digest-differs", Severity.WARNING, RecordRules::digestDiffers));
    }

    private static void notCountry(CountryRecord record, Inquiry inquiry, Findings out) {
        if (record.getParty() instanceof Organisation organisation) {
            out.add(record, Literals.COUNTRY_RECORD__PARTY, out.words().name(organisation));
        }
    }

    private static void twice(CountryRecord record, Inquiry inquiry, Findings out) {
        Set<Recommendation> seen = new HashSet<>();
        for (Implementation implementation : record.getImplementations()) {
            Recommendation recommendation = implementation.getRecommendation();
            if (recommendation != null && !seen.add(recommendation)) {
                add(record, implementation, out);
            }
        }
    }

    private static void notAddressed(CountryRecord record, Inquiry inquiry, Findings out) {
        Statuses statuses = Statuses.of(inquiry);
        for (Implementation implementation : record.getImplementations()) {
            Recommendation recommendation = implementation.getRecommendation();
            if (recommendation != null && record.getParty() != null && recommendation.getMeeting() != null
                    && !statuses.addressees().includes(recommendation, record.getParty())) {
                add(record, implementation, out);
            }
        }
    }

    private static void add(CountryRecord record, Implementation implementation, Findings out) {
        Recommendation recommendation = implementation.getRecommendation();
        out.add(implementation, out.words().name(record), out.words().name(recommendation),
                out.words().name(recommendation.getMeeting()));
    }

    private static void beforeSent(CountryRecord record, Inquiry inquiry, Findings out) {
        for (Response response : record.getResponses()) {
            Round round = response.getRound();
            Optional<SourceDate> sent = round == null ? Optional.empty() : round.getInvitations().stream()
                    .filter(invitation -> invitation.getParty() == record.getParty()).map(Invitation::getSent).filter(Objects::nonNull)
                    .findFirst().or(() -> Optional.ofNullable(round.getSent()));
            Optional<SourceDate> received = Optional.ofNullable(response.getReceived());
            if (received.flatMap(SourceDate::latest).flatMap(r -> sent.flatMap(SourceDate::earliest).map(r::isBefore)).orElse(false)) {
                out.add(response, Literals.RESPONSE__RECEIVED, out.words().name(record), out.words().date(received.get()),
                        out.words().date(sent.get()));
            }
        }
    }

    private static void overdue(CountryRecord record, Inquiry inquiry, Findings out) {
        if (!DeadlineRules.isOpen(inquiry)) {
            return;
        }
        Statuses statuses = Statuses.of(inquiry);
        Map<Meeting, Integer> counts = new LinkedHashMap<>();
        for (Implementation implementation : record.getImplementations()) {
            Recommendation recommendation = implementation.getRecommendation();
            if (recommendation != null && recommendation.getMeeting() != null && statuses.cell(recommendation, record.getParty(),
                    Optional.of(implementation)).overdue() == Verdict.CERTAINLY) {
                counts.merge(recommendation.getMeeting(), 1, Integer::sum);
            }
        }
        counts.forEach((meeting, count) -> out.add(record, out.words().name(record), count, out.words().name(meeting)));
    }

    private static void draft(CountryRecord record, Inquiry inquiry, Findings out) {
        for (Narrative narrative : record.getNarratives()) {
            if (narrative.getState() == DraftState.DRAFT) {
                out.add(narrative, Literals.NARRATIVE__STATE, out.words().name(record));
            }
        }
    }

    private static void digestDiffers(CountryRecord record, Inquiry inquiry, Findings out) {
        boolean changed = record.eResource() != null && record.eResource().isModified(); // the next save derives them anew
        if (changed || record.getStatusDigests().isEmpty() && record.getResponseDigests().isEmpty()) {
            return;
        }
        CountryRecords.Digest derived = new Digests().of(record);
        List<StatusDigest> statuses = record.getStatusDigests().stream().sorted(Comparator.comparing(StatusDigest::getMeeting)).toList();
        List<ResponseDigest> responses = record.getResponseDigests().stream().sorted(Comparator.comparing(ResponseDigest::getRound))
                .toList();
        if (!EcoreUtil.equals(statuses, derived.statuses()) || !EcoreUtil.equals(responses, derived.responses())) {
            out.add(record, out.words().name(record));
        }
    }
}
