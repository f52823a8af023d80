package org.rapporteur.region.issykkul.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapporteur.region.issykkul.Chain.Link;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.page.Stacked;

/** What is below the chain: the form of the meeting that is chosen, or what to do about one that is missing. */
final class Details {

    private final Meetings meetings;
    private final Stacked stacked;
    private final Form form;
    private final Composite missing;
    private final Label sentence;
    private final Button add;
    private Optional<Link> shown = Optional.empty();

    Details(Composite parent, PageContext context, Meetings meetings, Consumer<Link> choose) {
        this.meetings = meetings;
        stacked = new Stacked(parent);
        form = ChainSheet.form(stacked.place(), context, meetings);
        missing = context.toolkit().createComposite(stacked.place());
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 10).applyTo(missing);
        sentence = context.toolkit().createLabel(missing, "", SWT.WRAP);
        add = context.toolkit().createButton(missing, meetings.text("chain.add"), SWT.PUSH);
        add.setEnabled(!context.session().isReadOnly());
        add.addListener(SWT.Selection, event -> meetings.addPlaceholder(number()).map(Link.Known::new).ifPresent(choose));
    }

    /** The number of the meeting that would be added. */
    private int number() {
        return shown.map(link -> link instanceof Link.Missing gap ? gap.from() : 1).orElse(1);
    }

    void show(Optional<Link> link) {
        shown = link;
        if (link.isPresent() && link.get() instanceof Link.Known known) {
            form.show(known.meeting());
            form.refresh();
            stacked.show(form.control());
        } else {
            form.show(Optional.empty());
            sentence.setText(link.map(meetings::missing).orElseGet(() -> meetings.text("chain.none")));
            stacked.show(missing);
            missing.layout();
        }
    }

    void setFocus() {
        if (add.isVisible()) {
            add.setFocus();
        } else {
            form.setFocus();
        }
    }
}
