package org.rapporteur.region.issykkul.ui;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapporteur.region.issykkul.Chain.Link;
import org.rapporteur.ui.page.Card;
import org.rapporteur.ui.page.Repeated;

/** A meeting in the chain, or the place of one, with an arrow from the one before. */
final class ChainCard implements Repeated.Part {

    private static final int WIDTH = 230;

    private final Link link;
    private final Meetings meetings;
    private final Composite place;
    private final Label arrow;
    private final Card card;

    ChainCard(Composite parent, Link link, Meetings meetings, Consumer<Link> choose) {
        this.link = link;
        this.meetings = meetings;
        place = meetings.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(place);
        arrow = meetings.context().toolkit().createLabel(place, (place.getStyle() & SWT.MIRRORED) == 0 ? "→" : "←", SWT.NONE);
        GridDataFactory.swtDefaults().applyTo(arrow);
        card = new Card(place);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(card);
        card.addListener(SWT.Selection, event -> choose.accept(link));
        card.addListener(SWT.FocusIn, event -> choose.accept(link));
        if (link instanceof Link.Known known) {
            card.addListener(SWT.DefaultSelection, event -> meetings.context().opener().open(known.meeting()));
        }
    }

    @Override
    public Control control() {
        return place;
    }

    @Override
    public void refresh() {
        boolean first = meetings.isFirst(link);
        boolean changed = card.say(meetings.content(link)) | arrow.getVisible() == first;
        arrow.setVisible(!first);
        ((GridData) arrow.getLayoutData()).exclude = first;
        if (changed) {
            place.requestLayout();
        }
    }

    void mark(boolean chosen) {
        card.setChosen(chosen);
    }

    void setFocus() {
        card.setFocus();
    }
}
