package org.rapporteur.region.caribbean.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.region.caribbean.FollowUp;
import org.rapporteur.region.caribbean.model.CaribbeanPackage.Literals;
import org.rapporteur.region.caribbean.model.DrawnTopic;
import org.rapporteur.region.caribbean.model.FollowUpSeminar;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Repeated;
import org.rapporteur.ui.page.Sheet;

/** Each follow-up seminar beside the one whose conclusions it takes up; below, the topic that is chosen. */
final class FollowUps implements PageControl {

    private final Drawn drawn;
    private final Sheet sheet;
    private final EmptyPlace empty;
    private final Repeated<FollowUp, SideBySide> seminars;
    private final Form topic;

    FollowUps(Composite parent, PageContext context) {
        drawn = new Drawn(context);
        var halves = new SashForm(parent, SWT.VERTICAL);
        sheet = new Sheet(halves, context.toolkit());
        sheet.sentence(sheet.body(), drawn.text("followUp.lead"));
        empty = new EmptyPlace(sheet.body(), context.toolkit(), drawn.text("followUp.none"), drawn.text("followUp.begin"),
                !context.session().isReadOnly(), this::begin);
        Composite place = context.toolkit().createComposite(sheet.body());
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        seminars = new Repeated<>(place, (in, seminar) -> new SideBySide(in, seminar, drawn, sheet, this::choose));
        topic = Form.on(halves, context).section(drawn.text("followUp.chosen")).text(Literals.DRAWN_TOPIC__TITLE)
                .references(Literals.DRAWN_TOPIC__FROM).references(Literals.DRAWN_TOPIC__TOPICS);
        halves.setWeights(66, 34);
        refresh();
    }

    private void begin() {
        drawn.begin(topic.control().getShell());
    }

    @Override
    public void refresh() {
        List<FollowUp> shown = FollowUp.among(drawn.region().getMeetings());
        empty.setVisible(shown.isEmpty());
        boolean changed = seminars.show(shown);
        if (topic.object().filter(one -> one.eResource() != null).isEmpty()) {
            choose(shown.stream().flatMap(seminar -> seminar.drawn().getTopics().stream()).findFirst());
        }
        topic.refresh();
        if (changed) {
            sheet.fit();
        }
    }

    private void choose(Optional<DrawnTopic> chosen) {
        topic.show(chosen);
        seminars.items().forEach(seminar -> seminars.part(seminar).ifPresent(part -> part.mark(chosen)));
    }

    @Override
    public void setFocus() {
        seminars.items().stream().findFirst().flatMap(seminars::part).ifPresentOrElse(SideBySide::setFocus, sheet::setFocus);
    }

    @Override
    public boolean reveal(EObject object) {
        return switch (object) {
            case DrawnTopic shown when shown.eContainer() instanceof FollowUpSeminar seminar && isShown(seminar) -> {
                choose(Optional.of(shown));
                topic.setFocus();
                yield true;
            }
            case FollowUpSeminar seminar when isShown(seminar) -> {
                setFocus();
                yield true;
            }
            default -> false;
        };
    }

    private boolean isShown(FollowUpSeminar seminar) {
        return seminars.items().stream().anyMatch(shown -> shown.drawn() == seminar);
    }
}
