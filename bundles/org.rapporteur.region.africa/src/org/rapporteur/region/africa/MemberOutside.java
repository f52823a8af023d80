package org.rapporteur.region.africa;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.DossierCheck;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;
import org.rapporteur.model.text.Names;

/** Members of an African region that are no countries of Africa; observers may come from anywhere. */
@Component(service = DossierCheck.class)
public final class MemberOutside implements DossierCheck {

    /** Countries and territories of Africa (UN M49, region 002), by ISO 3166-1 alpha-3 code. */
    private static final Set<String> AFRICA = Set.of("AGO", "ATF", "BDI", "BEN", "BFA", "BWA", "CAF", "CIV", "CMR", "COD", "COG", "COM",
            "CPV", "DJI", "DZA", "EGY", "ERI", "ESH", "ETH", "GAB", "GHA", "GIN", "GMB", "GNB", "GNQ", "IOT", "KEN", "LBR", "LBY", "LSO",
            "MAR", "MDG", "MLI", "MOZ", "MRT", "MUS", "MWI", "MYT", "NAM", "NER", "NGA", "REU", "RWA", "SDN", "SEN", "SHN", "SLE", "SOM",
            "SSD", "STP", "SWZ", "SYC", "TCD", "TGO", "TUN", "TZA", "UGA", "ZAF", "ZMB", "ZWE");

    @Override
    public String rule() {
        return "africa-member-outside";
    }

    @Override
    public List<Finding> check(Inquiry inquiry) {
        return inquiry.dossier().getRegions().stream().filter(region -> Africa.ID.equals(region.getModule()))
                .flatMap(region -> region.getMemberships().stream()).filter(MemberOutside::isOutside)
                .map(membership -> new Finding(rule(), Severity.WARNING, membership, Optional.of("party"),
                        inquiry.texts(MemberOutside.class).text("check.memberOutside",
                                new Names(inquiry.locale()).shortName(membership.getParty())), Optional.empty()))
                .toList();
    }

    private static boolean isOutside(Membership membership) {
        boolean country = membership.getParty() instanceof State || membership.getParty() instanceof Territory;
        return country && membership.getRole() == MembershipRole.MEMBER && !AFRICA.contains(membership.getParty().getId());
    }
}
