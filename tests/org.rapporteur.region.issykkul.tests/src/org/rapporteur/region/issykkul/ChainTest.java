package org.rapporteur.region.issykkul;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Region;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.region.issykkul.Chain.Link;

class ChainTest {

    private final Region region = ModelFactory.eINSTANCE.createRegion();

    private Meeting meeting(Integer ordinal, String when) {
        Meeting meeting = ModelFactory.eINSTANCE.createMeeting();
        meeting.setOrdinal(ordinal);
        meeting.setWhen(when == null ? null : SourceDate.parse(when));
        region.getMeetings().add(meeting);
        return meeting;
    }

    @Test
    void numberedMeetingsFollowTheirNumbersWithAPlaceForThoseThatLack() {
        Meeting sixth = meeting(6, "2004");
        Meeting third = meeting(3, null);
        assertEquals(List.of(new Link.Missing(1, 2), new Link.Known(third), new Link.Missing(4, 5), new Link.Known(sixth)), Chain.of(region));
    }

    @Test
    void meetingsWithoutANumberComeLastByDateAndThoseWithinOthersNotAtAll() {
        Meeting later = meeting(null, "2003");
        Meeting undated = meeting(null, null);
        Meeting first = meeting(1, "2005");
        Meeting earlier = meeting(null, "2002");
        meeting(2, "2001").setPartOf(first);
        assertEquals(List.of(new Link.Known(first), new Link.Known(earlier), new Link.Known(later), new Link.Known(undated)), Chain.of(region));
    }

    @Test
    void ofARegionWithoutMeetingsThereIsNoChain() {
        assertEquals(List.of(), Chain.of(region));
    }
}
