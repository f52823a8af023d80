package org.rapporteur.region.issykkul;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.DossierCheck;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;

/** Countries of Central Asia and the Caucasus that are no members of the dialogue: a hint, never a correction. */
@Component(service = DossierCheck.class)
public final class CountryAbsent implements DossierCheck {

    /** The countries of Central Asia and the Caucasus (UN M49: Central Asia; Armenia, Azerbaijan, Georgia). */
    private static final List<String> COUNTRIES = List.of("KAZ", "KGZ", "TJK", "TKM", "UZB", "ARM", "AZE", "GEO");

    @Override
    public String rule() {
        return "issyk-kul-country-absent";
    }

    @Override
    public List<Finding> check(Inquiry inquiry) {
        return inquiry.dossier().getRegions().stream().filter(region -> IssykKul.ID.equals(region.getModule()))
                .filter(region -> !region.getMemberships().isEmpty()).flatMap(region -> {
                    Set<String> members = region.getMemberships().stream().filter(membership -> membership.getParty() != null)
                            .map(membership -> membership.getParty().getId()).collect(Collectors.toSet());
                    return COUNTRIES.stream().filter(country -> !members.contains(country)).map(country -> finding(region, country, inquiry));
                }).toList();
    }

    private Finding finding(Region region, String country, Inquiry inquiry) {
        String name = inquiry.dossier().getRegister() == null ? country : inquiry.dossier().getRegister().getParties().stream()
                .filter(party -> country.equals(party.getId())).findFirst().map(new Names(inquiry.locale())::shortName)
                .orElseGet(() -> inquiry.texts(CountryAbsent.class).text("country." + country.toLowerCase(Locale.ROOT)));
        return new Finding(rule(), Severity.HINT, region, Optional.of("memberships"),
                inquiry.texts(CountryAbsent.class).text("check.countryAbsent", name), Optional.empty());
    }
}
