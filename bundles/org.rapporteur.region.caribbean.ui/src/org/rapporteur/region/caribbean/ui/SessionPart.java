package org.rapporteur.region.caribbean.ui;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapporteur.region.caribbean.Attached;
import org.rapporteur.ui.page.Card;
import org.rapporteur.ui.page.Repeated;

/** A seminar, the session that is attached to it, and between them how. */
final class SessionPart implements Repeated.Part {

    private static final int WIDTH = 300;

    private final Attached attached;
    private final Planning planning;
    private final Composite place;
    private final Card seminar;
    private final Label how;
    private final Card card;

    SessionPart(Composite parent, Attached attached, Planning planning, Consumer<Attached> choose) {
        this.attached = attached;
        this.planning = planning;
        place = planning.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(10, 0).applyTo(place);
        seminar = made();
        seminar.addListener(SWT.DefaultSelection, event -> planning.context().opener().open(attached.session().getSeminar()));
        how = planning.context().toolkit().createLabel(place, "", SWT.CENTER);
        GridDataFactory.swtDefaults().hint(150, SWT.DEFAULT).applyTo(how);
        card = made();
        card.addListener(SWT.Selection, event -> choose.accept(attached));
        card.addListener(SWT.FocusIn, event -> choose.accept(attached));
        card.addListener(SWT.DefaultSelection, event -> planning.context().opener().open(attached.meeting()));
    }

    private Card made() {
        var made = new Card(place);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(made);
        return made;
    }

    /** The card of the session. */
    Card card() {
        return card;
    }

    @Override
    public Control control() {
        return place;
    }

    @Override
    public void refresh() {
        how.setText(planning.text("sessions.how." + attached.session().getAfter().getLiteral()));
        seminar.say(planning.content(attached.session().getSeminar()));
        card.say(planning.content(attached.meeting()));
        place.requestLayout();
    }
}
