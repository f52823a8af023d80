package org.rapporteur.region.caribbean.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.region.caribbean.Attached;
import org.rapporteur.region.caribbean.model.AttachedSession;
import org.rapporteur.region.caribbean.model.CaribbeanPackage.Literals;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.page.Card;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Repeated;
import org.rapporteur.ui.page.Sheet;

/** Each attached session beside its seminar, with the organisers of both; below, the one that is chosen. */
final class Sessions implements PageControl {

    private final Planning planning;
    private final Sheet sheet;
    private final EmptyPlace empty;
    private final Repeated<Attached, SessionPart> sessions;
    private final Form form;

    Sessions(Composite parent, PageContext context) {
        planning = new Planning(context);
        var halves = new SashForm(parent, SWT.VERTICAL);
        sheet = new Sheet(halves, context.toolkit());
        sheet.sentence(sheet.body(), planning.text("sessions.lead"));
        empty = new EmptyPlace(sheet.body(), context.toolkit(), planning.text("sessions.none"), planning.text("sessions.attach"),
                !context.session().isReadOnly(), this::attach);
        Composite place = context.toolkit().createComposite(sheet.body());
        GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        sessions = new Repeated<>(place, (in, attached) -> new SessionPart(in, attached, planning, this::choose));
        var more = context.toolkit().createButton(sheet.body(), planning.text("sessions.attach"), SWT.PUSH);
        more.setEnabled(!context.session().isReadOnly());
        more.addListener(SWT.Selection, event -> attach());
        form = Form.on(halves, context).section(planning.text("sessions.chosen")).reference(Literals.ATTACHED_SESSION__SEMINAR)
                .choice(Literals.ATTACHED_SESSION__AFTER);
        halves.setWeights(62, 38);
        refresh();
    }

    private void attach() {
        planning.attach(form.control().getShell());
    }

    @Override
    public void refresh() {
        List<Attached> shown = Attached.among(planning.region().getMeetings());
        empty.setVisible(shown.isEmpty());
        boolean changed = sessions.show(shown);
        if (form.object().filter(one -> one.eResource() != null).isEmpty()) {
            shown.stream().findFirst().ifPresentOrElse(this::choose, () -> form.show(Optional.empty()));
        }
        form.refresh();
        if (changed) {
            sheet.fit();
        }
    }

    private void choose(Attached attached) {
        form.show(attached.session());
        sessions.items().forEach(one -> sessions.part(one).ifPresent(part -> part.card().setChosen(one.equals(attached))));
    }

    @Override
    public void setFocus() {
        sessions.items().stream().findFirst().flatMap(sessions::part).map(SessionPart::card).ifPresentOrElse(Card::setFocus, sheet::setFocus);
    }

    @Override
    public boolean reveal(EObject object) {
        Optional<Attached> found = object instanceof AttachedSession
                ? sessions.items().stream().filter(attached -> attached.session() == object).findFirst() : Optional.empty();
        found.ifPresent(attached -> {
            choose(attached);
            form.setFocus();
        });
        return found.isPresent();
    }
}
