package org.rapporteur.region.caribbean.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Recommendation;
import org.rapporteur.region.caribbean.FollowUp;
import org.rapporteur.region.caribbean.model.DrawnTopic;
import org.rapporteur.ui.page.Card;
import org.rapporteur.ui.page.Dragging;
import org.rapporteur.ui.page.Links;
import org.rapporteur.ui.page.Repeated;
import org.rapporteur.ui.page.Sheet;

/**
 * A follow-up seminar: the conclusions of the earlier one to the left, its topics to the right, and lines from each conclusion to the
 * topics drawn from it. Dragging a conclusion on a topic links them.
 */
final class SideBySide implements Repeated.Part {

    private static final int GAP = 110;

    private final FollowUp seminar;
    private final Drawn drawn;
    private final Consumer<Optional<DrawnTopic>> choose;
    private final Composite place;
    private final Label before;
    private final Label after;
    private final Card whole;
    private final Repeated<Recommendation, CardPart> conclusions;
    private final Repeated<DrawnTopic, CardPart> topics;
    private final Links links;
    private final Button remove;
    private Optional<DrawnTopic> chosen = Optional.empty();

    SideBySide(Composite parent, FollowUp seminar, Drawn drawn, Sheet sheet, Consumer<Optional<DrawnTopic>> choose) {
        this.seminar = seminar;
        this.drawn = drawn;
        this.choose = choose;
        FormToolkit toolkit = drawn.context().toolkit();
        place = sheet.section(parent, drawn.heading(seminar));
        GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 6).spacing(0, 6).applyTo(place);
        before = head();
        toolkit.createLabel(place, "");
        after = head();
        Composite left = column();
        links = new Links(place);
        GridDataFactory.fillDefaults().hint(GAP, 10).grab(false, true).applyTo(links);
        Composite right = column();
        whole = new Card(left);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(whole);
        conclusions = new Repeated<>(column(left), this::conclusion);
        topics = new Repeated<>(right, this::topic);
        toolkit.createLabel(place, "");
        toolkit.createLabel(place, "");
        Composite buttons = toolkit.createComposite(place);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        button(buttons, "followUp.add", () -> drawn.add(seminar).ifPresent(added -> choose.accept(Optional.of(added))));
        remove = button(buttons, "followUp.remove", () -> chosen.ifPresent(topic -> drawn.remove(seminar, topic)));
    }

    private Label head() {
        Label head = drawn.context().toolkit().createLabel(place, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(head);
        return head;
    }

    private Composite column() {
        Composite column = column(place);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, SWT.DEFAULT).applyTo(column);
        return column;
    }

    private Composite column(Composite parent) {
        Composite column = drawn.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        return column;
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = drawn.context().toolkit().createButton(parent, drawn.text(key), SWT.PUSH);
        button.setEnabled(drawn.isWritable());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private CardPart conclusion(Composite parent, Recommendation recommendation) {
        var part = new CardPart(parent, () -> drawn.content(recommendation));
        part.card().addListener(SWT.DefaultSelection, event -> drawn.context().opener().open(recommendation));
        if (drawn.isWritable()) {
            Dragging.from(part.card(), () -> Optional.of(recommendation));
        }
        return part;
    }

    private CardPart topic(Composite parent, DrawnTopic topic) {
        var part = new CardPart(parent, () -> drawn.content(topic));
        part.card().addListener(SWT.Selection, event -> choose.accept(Optional.of(topic)));
        part.card().addListener(SWT.FocusIn, event -> choose.accept(Optional.of(topic)));
        if (drawn.isWritable()) {
            Dragging.onto(part.card(), object -> object instanceof Recommendation one && one.eContainer() == seminar.drawn().getEarlier()
                    && !topic.getFrom().contains(one), object -> drawn.link(topic, (Recommendation) object));
        }
        return part;
    }

    /** Marks the topic that is chosen, and the lines that lead to it. */
    void mark(Optional<DrawnTopic> topic) {
        chosen = topic.filter(seminar.drawn().getTopics()::contains);
        topics.items().forEach(one -> topics.part(one).ifPresent(part -> part.card().setChosen(chosen.filter(one::equals).isPresent())));
        remove.setEnabled(drawn.isWritable() && chosen.isPresent());
        links.show(lines());
    }

    private List<Links.Line> lines() {
        var lines = new ArrayList<Links.Line>();
        for (DrawnTopic topic : topics.items()) {
            Control to = topics.part(topic).orElseThrow().control();
            boolean marked = chosen.filter(topic::equals).isPresent();
            if (topic.getFrom().isEmpty()) {
                lines.add(new Links.Line(whole, to, marked));
            }
            topic.getFrom().forEach(from -> conclusions.part(from).ifPresent(part -> lines.add(new Links.Line(part.control(), to, marked))));
        }
        return lines;
    }

    void setFocus() {
        topics.items().stream().findFirst().flatMap(topics::part).map(CardPart::card).ifPresentOrElse(Card::setFocus, whole::setFocus);
    }

    @Override
    public Control control() {
        return place.getParent();
    }

    @Override
    public void refresh() {
        Meeting earlier = seminar.drawn().getEarlier();
        before.setText(drawn.title(earlier));
        after.setText(drawn.title(seminar.meeting()));
        whole.say(drawn.whole(earlier));
        boolean changed = conclusions.show(earlier.getRecommendations()) | topics.show(seminar.drawn().getTopics());
        mark(chosen);
        if (changed) {
            place.layout(true, true);
        }
        place.requestLayout();
    }
}
