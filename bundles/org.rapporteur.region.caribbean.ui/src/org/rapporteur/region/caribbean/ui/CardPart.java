package org.rapporteur.region.caribbean.ui;

import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapporteur.ui.page.Card;
import org.rapporteur.ui.page.Repeated;

/** A card in a column of cards. */
record CardPart(Card card, Supplier<Card.Content> content) implements Repeated.Part {

    CardPart(Composite parent, Supplier<Card.Content> content) {
        this(new Card(parent), content);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(card);
    }

    @Override
    public Control control() {
        return card;
    }

    @Override
    public void refresh() {
        if (card.say(content.get())) {
            card.requestLayout();
        }
    }
}
