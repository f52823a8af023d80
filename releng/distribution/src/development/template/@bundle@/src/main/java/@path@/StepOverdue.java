package @package@;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.DossierCheck;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.region.Extensions;
import @package@.model.Step;

/** A step that should be done by now, and of which nobody says that it is. */
@Component(service = DossierCheck.class)
public final class StepOverdue implements DossierCheck {

    @Override
    public String rule() {
        return "@id@-step-overdue";
    }

    @Override
    public List<Finding> check(Inquiry inquiry) {
        return inquiry.dossier().getRegions().stream().flatMap(region -> Extensions.of(region, Step.class))
                .filter(step -> isOverdue(step, inquiry)).map(step -> finding(step, inquiry)).toList();
    }

    private static boolean isOverdue(Step step, Inquiry inquiry) {
        return !Stages.isDone(step) && step.getDue() != null
                && step.getDue().latest().filter(latest -> latest.isBefore(inquiry.date())).isPresent();
    }

    private Finding finding(Step step, Inquiry inquiry) {
        String title = step.getTitle() == null ? step.getId() : step.getTitle();
        return new Finding(rule(), Severity.WARNING, step, Optional.of("due"),
                inquiry.texts(StepOverdue.class).text("check.overdue", title, step.getDue().print(inquiry.dates())), Optional.empty());
    }
}
