package org.rapporteur.ui.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.PixelConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapporteur.analysis.matrix.Grouping;
import org.rapporteur.analysis.matrix.MatrixFilter;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Portfolio;
import org.rapporteur.model.Region;
import org.rapporteur.model.Status;
import org.rapporteur.model.Topic;
import org.rapporteur.model.text.Labels;
import org.rapporteur.model.text.Names;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.look.Palette;

/** Where is chosen what of the matrix is shown. */
final class FilterBar {

    private static final Status[] STATUSES = Status.values();
    private static final List<Grouping> GROUPINGS = List.of(Grouping.MEETING, Grouping.THEME, Grouping.NONE);
    /** In characters. */
    private static final int WIDTH = 22;
    private static final int BUTTON = 8;

    private final Region region;
    private final Composite bar;
    private final Words words;
    private final PageContext context;
    private final Runnable changed;
    private final Combo grouping;
    private final FilterField<Topic> topic;
    private final FilterField<Meeting> meeting;
    private final Combo status;
    private final FilterField<Responsible> responsible;
    private final Button overdue;
    private final Button signs;

    /** Some who may be responsible, as they are offered. */
    private record Responsible(String title, Set<Institution> institutions) {
    }

    FilterBar(Composite parent, PageContext context, Words words, Runnable changed) {
        this.region = context.region();
        this.context = context;
        this.words = words;
        this.changed = changed;
        bar = context.toolkit().createComposite(parent);
        var layout = new RowLayout();
        layout.center = true;
        layout.spacing = 6;
        layout.marginLeft = 8;
        bar.setLayout(layout);
        grouping = combo("filter.grouping", GROUPINGS.stream().map(one -> words.text("grouping." + one.name())));
        topic = field("filter.topic", words::name);
        meeting = field("filter.meeting", words::name);
        status = combo("filter.status", Stream.concat(Stream.of(words.text("filter.status.all")),
                Stream.of(STATUSES).map(one -> Palette.sign(one) + "  " + words.label(one))));
        responsible = field("filter.responsible", Responsible::title);
        overdue = check("filter.overdue");
        signs = check("filter.signs");
        var reset = context.toolkit().createButton(bar, words.text("filter.reset"), SWT.PUSH);
        reset.addListener(SWT.Selection, event -> reset());
        fill();
    }

    Composite control() {
        return bar;
    }

    /** A label and what it names, which stay beside each other when the bar has several lines. */
    private Composite pair(String key) {
        Composite pair = context.toolkit().createComposite(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
        Label label = context.toolkit().createLabel(pair, words.text(key));
        label.setToolTipText(words.text(key + ".tip"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
        return pair;
    }

    private Combo combo(String key, Stream<String> items) {
        var combo = new Combo(pair(key), SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> changed.run());
        width(combo, WIDTH);
        return combo;
    }

    private <T> FilterField<T> field(String key, Function<T, String> name) {
        Composite pair = pair(key);
        var says = new FilterField.Says(words.text(key), words.text(key + ".title"), words.text(key + ".all"));
        var field = new FilterField<>(pair, context.toolkit(), says, name, changed);
        width(field.control(), Math.max(WIDTH, says.all().length() + BUTTON));
        return field;
    }

    private static void width(Control control, int letters) {
        GridDataFactory.fillDefaults().hint(new PixelConverter(control).convertWidthInCharsToPixels(letters), SWT.DEFAULT).applyTo(control);
    }

    private Button check(String key) {
        var check = context.toolkit().createButton(bar, words.text(key), SWT.CHECK);
        check.setToolTipText(words.text(key + ".tip"));
        check.addListener(SWT.Selection, event -> changed.run());
        return check;
    }

    private void reset() {
        Stream.of(topic, meeting, responsible).forEach(FilterField::reset);
        status.select(0);
        overdue.setSelection(false);
        changed.run();
    }

    /**
     * Offers what there is to choose now.
     *
     * @return whether something that was chosen is not there any more
     */
    boolean fill() {
        var recommendations = region.getMeetings().stream().flatMap(one -> one.getRecommendations().stream()).toList();
        boolean gone = topic.offer(recommendations.stream().flatMap(one -> one.getTopics().stream()).distinct().sorted(Comparator.comparing(words::name)).toList());
        gone |= meeting.offer(Meetings.of(region).stream().filter(one -> !one.getRecommendations().isEmpty()).toList());
        gone |= responsible.offer(institutions());
        return gone;
    }

    /** Ministries of one portfolio in all countries, then institution by institution. */
    private List<Responsible> institutions() {
        List<Institution> all = Optional.ofNullable(context.session().dossier().getRegister()).stream()
                .flatMap(register -> register.getInstitutions().stream()).filter(one -> one.getParty() != null).toList();
        var labels = Labels.in(context.session().locale());
        var names = new Names(context.session().locale());
        List<Responsible> offered = new ArrayList<>();
        for (Portfolio portfolio : Portfolio.values()) {
            Set<Institution> some = all.stream().filter(one -> one.getPortfolio() == portfolio).collect(Collectors.toSet());
            if (some.size() > 1 && portfolio != Portfolio.NOT_STATED) {
                offered.add(new Responsible(words.text("filter.responsible.portfolio", labels.label(portfolio)), some));
            }
        }
        all.stream().map(one -> new Responsible(words.text("filter.responsible.one", words.country(one.getParty()),
                names.name(one.getNames(), one.getId())), Set.of(one))).sorted(Comparator.comparing(Responsible::title)).forEach(offered::add);
        return offered;
    }

    /** Whether there is anything to choose from. */
    boolean isUseful() {
        return region.getMeetings().stream().anyMatch(one -> !one.getRecommendations().isEmpty());
    }

    MatrixFilter filter() {
        int one = status.getSelectionIndex();
        return MatrixFilter.ALL.inRegions(Set.of(region)).on(topic.asSet()).atMeetings(meeting.asSet())
                .withStatus(one <= 0 ? Set.of() : Set.of(STATUSES[one - 1]))
                .responsibleTo(responsible.chosen().map(Responsible::institutions).orElse(Set.of())).onlyOverdue(overdue.getSelection());
    }

    Grouping grouping() {
        return GROUPINGS.get(grouping.getSelectionIndex());
    }

    boolean signsOnly() {
        return signs.getSelection();
    }
}
