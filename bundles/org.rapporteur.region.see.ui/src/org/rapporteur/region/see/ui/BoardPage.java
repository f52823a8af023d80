package org.rapporteur.region.see.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.see.See;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** Training modules by their audiences, on a board of stages. */
@Component
public final class BoardPage implements EditorPage {

    @Override
    public String id() {
        return "see.board";
    }

    @Override
    public int order() {
        return REGION;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(BoardPage.class, locale).text("board.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return See.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Board(parent, context);
    }
}
