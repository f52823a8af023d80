package org.rapporteur.sample;

import java.util.ArrayList;
import java.util.List;

import org.rapporteur.model.Group;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.Qualifier;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.model.Settings;
import org.rapporteur.model.date.SourceDate;

/** Fills regions with members, groups and series; a region may come from a plug-in's template or be the sample's own. */
final class RegionMaker {

    /** From this number of members on, one comes new to the second meeting. */
    private static final int ENOUGH = 3;

    private final Setting setting;
    private final Phrases phrases;
    private final Dice dice;

    RegionMaker(Setting setting) {
        this.setting = setting;
        phrases = setting.phrases();
        dice = setting.dice("regions");
    }

    /** A region that no plug-in knows. */
    Region own(int number) {
        Region region = ModelFactory.eINSTANCE.createRegion();
        region.setId("sample-" + (number + 1));
        phrases.at("region", number).asNames(region.getNames());
        Settings settings = ModelFactory.eINSTANCE.createSettings();
        settings.setMinistries(3);
        region.setSettings(settings);
        for (int i = 0; i < phrases.count("group"); i++) {
            Group group = ModelFactory.eINSTANCE.createGroup();
            group.setId(region.getId() + "-group-" + (i + 1));
            phrases.at("group", i).asNames(group.getNames());
            setting.citing().cite(group);
            region.getGroups().add(group);
        }
        return region;
    }

    /** Gives a region everything but its meetings; its place decides who belongs to it. */
    void fill(Region region, int place) {
        List<Party> members = new ArrayList<>();
        List<Party> others = new ArrayList<>();
        for (int i = 0; i < setting.countries().size(); i++) {
            (i == 0 || i % 2 == place % 2 ? members : others).add(setting.countries().get(i));
        }
        for (Party member : members) {
            membership(region, member, MembershipRole.MEMBER);
        }
        region.getMemberships().getFirst().setSince(SourceDate.parse("1999"));
        for (Party observer : dice.some(others, 2)) {
            membership(region, observer, MembershipRole.OBSERVER).setUntil(SourceDate.parse("2019~ about 2019"));
        }
        membership(region, setting.organisations().get(1 + place % 3), MembershipRole.OBSERVER);
        Phrase some = new Phrase(english(members), french(members));
        region.setDescription(phrases.first("region-description", some).english());
        series(region);
        setting.citing().cite(region, "memberships");
        setting.citing().number(region, "countries", members.size() + 1, Qualifier.ABOUT, phrases.first("claim-region", members.size() + 1));
        setting.citing().list(region, "countries", members, phrases.first("claim-list", some));
    }

    private static String english(List<Party> parties) {
        return String.join(", ", parties.stream().limit(ENOUGH).map(party -> party.getNames().get(0).getText()).toList());
    }

    private static String french(List<Party> parties) {
        return String.join(", ", parties.stream().limit(ENOUGH).map(party -> party.getNames().get(1).getText()).toList());
    }

    private Membership membership(Region region, Party party, MembershipRole role) {
        Membership membership = ModelFactory.eINSTANCE.createMembership();
        membership.setParty(party);
        membership.setRole(role);
        List<Group> groups = region.getGroups();
        if (!groups.isEmpty() && role == MembershipRole.MEMBER) {
            membership.getGroups().add(groups.get(region.getMemberships().size() % groups.size()));
        }
        setting.citing().perhaps(membership, 20);
        region.getMemberships().add(membership);
        return membership;
    }

    private void series(Region region) {
        if (region.getSeries().isEmpty()) {
            series(region, "annual", phrases.first("series"));
        }
        Series main = region.getSeries().getFirst();
        main.setOrganiser(setting.organisations().getFirst());
        setting.citing().cite(main);
        series(region, "experts", phrases.first("series-side"));
    }

    private static void series(Region region, String name, Phrase words) {
        Series series = ModelFactory.eINSTANCE.createSeries();
        series.setId(region.getId() + "-" + name);
        words.asNames(series.getNames());
        region.getSeries().add(series);
    }

    /** Lets the last member join at a meeting, where there are enough. */
    static void welcome(Region region, Meeting meeting) {
        List<Membership> members = region.getMemberships().stream().filter(m -> m.getRole() == MembershipRole.MEMBER).toList();
        if (members.size() >= ENOUGH) {
            members.getLast().setNewAt(meeting);
        }
    }
}
