package org.rapporteur.ui.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Organiser;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.ui.Succession;

/**
 * A meeting to be made.
 *
 * @param region its region
 * @param before the meeting that it follows; empty: none
 * @param name its name
 * @param language language of the name
 * @param series its series; empty: none
 * @param ordinal its number there; empty: not numbered
 * @param when when it is to be held; empty: not known
 * @param city where; may be empty
 * @param organisers who organises it, as the earlier meeting has it
 * @param item title of the item of the agenda under which it takes up recommendations
 * @param recommendations those it takes up
 * @param successions what plug-ins hand on to it
 */
record Next(Region region, Optional<Meeting> before, String name, String language, Optional<Series> series, Optional<Integer> ordinal,
        Optional<SourceDate> when, String city, List<Organiser> organisers, String item, List<Recommendation> recommendations,
        List<Succession.Heritage> successions) {

    /**
     * Makes it.
     *
     * @throws NotHanded when a plug-in fails to hand on what is its
     */
    Meeting make() {
        Meeting meeting = ModelFactory.eINSTANCE.createMeeting();
        meeting.setId(UUID.randomUUID().toString());
        meeting.setStatus(MeetingStatus.PLANNED);
        var words = ModelFactory.eINSTANCE.createName();
        words.setLanguage(language);
        words.setText(name);
        meeting.getNames().add(words);
        before.ifPresent(earlier -> follow(meeting, earlier));
        meeting.setSeries(series.orElse(null));
        meeting.setOrdinal(ordinal.orElse(null));
        meeting.setWhen(when.orElse(null));
        meeting.setCity(city.isEmpty() ? null : city);
        for (Organiser organiser : organisers) {
            Organiser same = EcoreUtil.copy(organiser);
            same.getCitations().clear(); // the source tells of the earlier meeting
            meeting.getOrganisers().add(same);
        }
        if (!recommendations.isEmpty()) {
            var taken = ModelFactory.eINSTANCE.createAgendaItem();
            taken.setTitle(item);
            taken.getRecommendations().addAll(recommendations);
            meeting.getAgenda().add(taken);
        }
        region.getMeetings().add(meeting);
        successions.forEach(heritage -> hand(heritage, meeting));
        return meeting;
    }

    private static void hand(Succession.Heritage heritage, Meeting meeting) {
        try {
            heritage.hand(meeting);
        } catch (RuntimeException | LinkageError problem) {
            throw new NotHanded(heritage, problem);
        }
    }

    private static void follow(Meeting meeting, Meeting earlier) {
        meeting.setFollows(earlier);
        meeting.setKind(earlier.getKind());
    }
}
