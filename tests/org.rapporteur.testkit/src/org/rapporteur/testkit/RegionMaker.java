package org.rapporteur.testkit;

import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;

/** Makes a region. */
public final class RegionMaker {

    private final World world;
    private final Region region;

    RegionMaker(World world, Region region) {
        this.world = world;
        this.region = region;
    }

    /** The region. */
    public Region get() {
        return region;
    }

    /** Gives it a name. */
    public RegionMaker called(String name) {
        region.getNames().add(World.name(name, NameKind.SHORT));
        return this;
    }

    /** Adds members. */
    public RegionMaker members(String... parties) {
        for (String party : parties) {
            membership(party, MembershipRole.MEMBER);
        }
        return this;
    }

    /** Adds observers. */
    public RegionMaker observers(String... parties) {
        for (String party : parties) {
            membership(party, MembershipRole.OBSERVER);
        }
        return this;
    }

    /** Adds a membership. */
    public Membership membership(String party, MembershipRole role) {
        Membership membership = ModelFactory.eINSTANCE.createMembership();
        membership.setParty(world.party(party));
        membership.setRole(role);
        region.getMemberships().add(membership);
        return membership;
    }

    /** A series, made when it is first named. */
    public Series series(String id) {
        return region.getSeries().stream().filter(series -> series.getId().equals(id)).findFirst().orElseGet(() -> {
            Series series = ModelFactory.eINSTANCE.createSeries();
            series.setId(id);
            region.getSeries().add(series);
            return series;
        });
    }

    /** A meeting, made when it is first named, of the series {@code main}. */
    public MeetingMaker meeting(String id) {
        Meeting meeting = region.getMeetings().stream().filter(m -> m.getId().equals(id)).findFirst().orElseGet(() -> {
            Meeting made = ModelFactory.eINSTANCE.createMeeting();
            made.setId(id);
            region.getMeetings().add(made);
            made.setSeries(series(region.getId() + "-series"));
            return made;
        });
        return new MeetingMaker(world, meeting);
    }
}
