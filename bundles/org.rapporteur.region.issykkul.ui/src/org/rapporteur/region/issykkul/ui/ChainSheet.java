package org.rapporteur.region.issykkul.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.region.issykkul.Chain;
import org.rapporteur.region.issykkul.Chain.Link;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.page.Repeated;
import org.rapporteur.ui.page.Sheet;

/** The chain of meetings as cards, and below it the meeting that is chosen. */
final class ChainSheet implements PageControl {

    private final Meetings meetings;
    private final Sheet sheet;
    private final Repeated<Link, ChainCard> chain;
    private final Details details;
    private Optional<Link> chosen = Optional.empty();

    ChainSheet(Composite parent, PageContext context) {
        meetings = new Meetings(context);
        var halves = new SashForm(parent, SWT.VERTICAL);
        sheet = new Sheet(halves, context.toolkit());
        sheet.sentence(sheet.body(), meetings.text("chain.lead"));
        Composite row = context.toolkit().createComposite(sheet.body());
        var layout = new RowLayout();
        layout.center = true;
        layout.spacing = 6;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(row);
        chain = new Repeated<>(row, (place, link) -> new ChainCard(place, link, meetings, this::choose));
        details = new Details(halves, context, meetings, this::choose);
        halves.setWeights(52, 48);
        refresh();
    }

    @Override
    public void refresh() {
        List<Link> links = Chain.of(meetings.region());
        boolean changed = chain.show(links);
        if (chosen.filter(links::contains).isEmpty()) {
            chosen = links.isEmpty() ? Optional.empty() : Optional.of(links.getLast());
        }
        mark();
        if (changed) {
            sheet.fit();
        }
    }

    private void choose(Link link) {
        chosen = Optional.of(link);
        mark();
    }

    private void mark() {
        chain.items().forEach(link -> chain.part(link).ifPresent(card -> card.mark(chosen.filter(link::equals).isPresent())));
        details.show(chosen);
    }

    @Override
    public void setFocus() {
        chosen.flatMap(chain::part).ifPresentOrElse(ChainCard::setFocus, details::setFocus);
    }

    /** The form of a meeting of the chain. */
    static Form form(Composite parent, PageContext context, Meetings meetings) {
        return Form.on(parent, context).section(meetings.text("chain.details"))
                .number(Literals.MEETING__ORDINAL).names(Literals.MEETING__NAMES).date(Literals.MEETING__WHEN).text(Literals.MEETING__CITY)
                .choice(Literals.MEETING__STATUS).choice(Literals.MEETING__ATTESTATION).reference(Literals.MEETING__FOLLOWS)
                .reference(Literals.MEETING__SERIES).longText(Literals.MEETING__OUTCOME);
    }
}
