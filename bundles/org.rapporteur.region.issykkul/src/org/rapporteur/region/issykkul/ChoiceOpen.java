package org.rapporteur.region.issykkul;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.DossierCheck;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.text.Names;

/** Priorities of which the next meeting takes some and no source tells which. */
@Component(service = DossierCheck.class)
public final class ChoiceOpen implements DossierCheck {

    @Override
    public String rule() {
        return "issyk-kul-choice-open";
    }

    @Override
    public List<Finding> check(Inquiry inquiry) {
        return inquiry.dossier().getRegions().stream().flatMap(region -> Proposed.in(region).stream())
                .filter(Proposed::isOpen).map(proposed -> finding(proposed, inquiry)).toList();
    }

    private Finding finding(Proposed proposed, Inquiry inquiry) {
        var names = new Names(inquiry.locale());
        return new Finding(rule(), Severity.HINT, proposed.list(), Optional.of("priorities"),
                inquiry.texts(ChoiceOpen.class).text("check.choiceOpen", names.name(proposed.meeting().getNames(), proposed.meeting().getId()),
                        proposed.list().getPriorities().size(), proposed.list().getTakeFrom(), proposed.list().getTakeTo()),
                Optional.empty());
    }
}
