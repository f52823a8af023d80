package org.rapporteur.sample;

import java.time.LocalDate;
import java.util.List;

import org.rapporteur.model.Attestation;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingKind;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Organiser;
import org.rapporteur.model.Party;
import org.rapporteur.model.Qualifier;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;

/** Makes a region's meetings: a yearly series with follow-ups, a workshop inside one of them, and others that were not held. */
final class MeetingMaker {

    private static final int LAST_YEAR = 2024;
    private static final int NEXT_YEAR = 2031;
    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final int RECOMMENDATIONS_EACH = 10;

    private final Setting setting;
    private final Phrases phrases;
    private final Region region;
    private final Dice dice;

    MeetingMaker(Setting setting, Region region) {
        this.setting = setting;
        this.region = region;
        phrases = setting.phrases();
        dice = setting.dice("meetings of " + region.getId());
    }

    void make(int place, int recommendations) {
        int held = Math.clamp(recommendations / RECOMMENDATIONS_EACH, FEWEST, MOST);
        int first = LAST_YEAR - held + 1 - place % 2;
        for (int i = 0; i < held; i++) {
            held(i, LocalDate.of(first + i, dice.between(1, 12), dice.between(1, 24)));
        }
        RegionMaker.welcome(region, region.getMeetings().get(1));
        var adopting = new RecommendationMaker(setting, region);
        for (int i = 0; i < held; i++) {
            Meeting meeting = region.getMeetings().get(i);
            int share = (int) (recommendations * (i + 1L) / held - recommendations * (long) i / held);
            adopting.make(meeting, share);
            new AgendaMaker(setting, dice).make(meeting, i);
            new DelegationMaker(setting, dice).make(meeting);
            count(meeting);
        }
        besides(place);
    }

    private void held(int number, LocalDate day) {
        Meeting meeting = meeting(region.getId() + "-" + day.getYear(), region.getSeries().getFirst());
        phrases.first("meeting", number + 1, Phrase.same(meeting.getCity())).asNames(meeting.getNames());
        int days = dice.between(1, 4);
        meeting.setOrdinal(number + 1);
        meeting.setKind(number % 2 == 0 ? MeetingKind.CONFERENCE : MeetingKind.SEMINAR);
        meeting.setStatus(MeetingStatus.HELD);
        meeting.setAttestation(Attestation.values()[number % Attestation.values().length]);
        meeting.setWhen(Dates.days(day, days));
        meeting.setDays(days);
        meeting.setAudience(phrases.any("audience", dice).english());
        meeting.setOutcome(phrases.any("outcome", dice).english());
        meeting.setDelegationsComplete(number % 3 == 0 ? Knowledge.NO : Knowledge.YES);
        organisers(meeting);
        setting.citing().cite(meeting, "when", "city");
        if (number > 0) {
            meeting.setFollows(region.getMeetings().get(number - 1));
        }
    }

    private Meeting meeting(String id, Series series) {
        Meeting meeting = ModelFactory.eINSTANCE.createMeeting();
        meeting.setId(id);
        meeting.setSeries(series);
        meeting.setCity(setting.fictions().city(dice));
        meeting.setPlace(phrases.any("venue", dice, Phrase.same(meeting.getCity())).english());
        meeting.setCountry(dice.one(Belonging.members(region)));
        meeting.setTheme(phrases.any("theme", dice).english());
        meeting.getPurposes().add(phrases.any("purpose", dice).english());
        region.getMeetings().add(meeting);
        return meeting;
    }

    private void organisers(Meeting meeting) {
        organiser(meeting, setting.organisations().getFirst(), 0);
        organiser(meeting, meeting.getCountry(), 1);
        if (dice.percent(40)) {
            organiser(meeting, setting.organisations().get(dice.between(1, 4)), dice.between(2, 3));
        }
    }

    private void organiser(Meeting meeting, Party party, int role) {
        Organiser organiser = ModelFactory.eINSTANCE.createOrganiser();
        organiser.setParty(party);
        organiser.setRole(phrases.at("organiser-role", role).english());
        setting.citing().perhaps(organiser, 40);
        meeting.getOrganisers().add(organiser);
    }

    /** What the sources say of those who came: a number, and a list that is one short of it. */
    private void count(Meeting meeting) {
        List<Party> came = meeting.getDelegations().stream().map(delegation -> delegation.getParty()).toList();
        Qualifier qualifier = Qualifier.values()[came.size() % Qualifier.values().length];
        setting.citing().number(meeting, "governments", came.size() + 1, qualifier, phrases.first("claim-governments", came.size() + 1));
        Phrase names = Phrase.same(String.join(", ", came.stream().map(party -> party.getNames().getFirst().getText()).toList()));
        setting.citing().list(meeting, "governments", came, phrases.first("claim-list", names));
        if (dice.percent(30)) {
            setting.citing().date(meeting, Dates.of(11, meeting.getWhen().earliest().orElseThrow().getYear(), dice),
                    phrases.first("claim-when"));
        }
    }

    private void besides(int place) {
        Meeting host = region.getMeetings().get(1);
        Meeting workshop = meeting(region.getId() + "-workshop", region.getSeries().getLast());
        phrases.first("workshop", Phrase.same(workshop.getCity())).asNames(workshop.getNames());
        workshop.setKind(MeetingKind.values()[place % MeetingKind.values().length]);
        workshop.setStatus(MeetingStatus.HELD);
        workshop.setWhen(host.getWhen());
        workshop.setPartOf(host);
        organiser(workshop, setting.organisations().get(2), 0);
        Meeting planned = meeting(region.getId() + "-" + NEXT_YEAR, region.getSeries().getLast());
        phrases.first("planning", Phrase.same(planned.getCity())).asNames(planned.getNames());
        planned.setKind(MeetingKind.PLANNING_SESSION);
        planned.setStatus(MeetingStatus.values()[place % 2 == 0 ? 1 : place % MeetingStatus.values().length == 2 ? 0 : 3]);
        planned.setWhen(Dates.of(place, NEXT_YEAR, dice));
    }
}
