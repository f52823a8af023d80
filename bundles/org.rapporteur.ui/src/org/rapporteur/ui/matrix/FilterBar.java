package org.rapporteur.ui.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.rapporteur.ui.parts.LongList;

/** Where is chosen what of the matrix is shown. */
final class FilterBar {

    private static final List<Grouping> GROUPINGS = List.of(Grouping.MEETING, Grouping.THEME, Grouping.NONE);
    /** In characters. */
    private static final int WIDTH = 22;
    private static final int ARROW = 6;

    private final Region region;
    private final Composite bar;
    private final Words words;
    private final PageContext context;
    private final Runnable changed;
    private final Combo grouping;
    private final Choice<Topic> topic;
    private final Choice<Meeting> meeting;
    private final Choice<Status> status;
    private final Choice<Responsible> responsible;
    private final Button overdue;
    private final Button signs;

    /** Some who may be responsible, as they are offered. */
    private record Responsible(String title, Set<Institution> institutions) {
    }

    /** A list to choose one of, or all. */
    private final class Choice<T> {
        private final LongList list;
        private final String all;
        private List<T> values = List.of();

        Choice(String key) {
            all = words.text(key + ".all");
            Combo combo = combo(key, all);
            list = new LongList(combo);
            combo.addListener(SWT.Selection, event -> changed.run());
        }

        void offer(List<T> offered, java.util.function.Function<T, String> name) {
            Optional<T> before = chosen();
            if (!values.equals(offered) || list.isEmpty()) {
                values = List.copyOf(offered);
                list.offer(Stream.concat(Stream.of(all), values.stream().map(name)).toList());
                list.select(1 + before.map(values::indexOf).orElse(-1));
            }
        }

        Optional<T> chosen() {
            int index = list.selected();
            return index <= 0 ? Optional.empty() : Optional.of(values.get(index - 1));
        }
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
        grouping = combo("filter.grouping", "");
        grouping.setItems(GROUPINGS.stream().map(one -> words.text("grouping." + one.name())).toArray(String[]::new));
        grouping.select(0);
        grouping.addListener(SWT.Selection, event -> changed.run());
        topic = new Choice<>("filter.topic");
        meeting = new Choice<>("filter.meeting");
        status = new Choice<>("filter.status");
        responsible = new Choice<>("filter.responsible");
        overdue = check("filter.overdue");
        signs = check("filter.signs");
        var reset = context.toolkit().createButton(bar, words.text("filter.reset"), SWT.PUSH);
        reset.addListener(SWT.Selection, event -> reset());
        fill();
    }

    Composite control() {
        return bar;
    }

    /** A list with its label, which stay beside each other when the bar has several lines; what it says first can be read. */
    private Combo combo(String key, String first) {
        Composite pair = context.toolkit().createComposite(bar);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
        Label label = context.toolkit().createLabel(pair, words.text(key));
        label.setToolTipText(words.text(key + ".tip"));
        var combo = new Combo(pair, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(new PixelConverter(combo).convertWidthInCharsToPixels(Math.max(WIDTH, first.length() + ARROW)), SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private Button check(String key) {
        var check = context.toolkit().createButton(bar, words.text(key), SWT.CHECK);
        check.setToolTipText(words.text(key + ".tip"));
        check.addListener(SWT.Selection, event -> changed.run());
        return check;
    }

    private void reset() {
        Stream.of(topic, meeting, status, responsible).forEach(choice -> choice.list.select(0));
        overdue.setSelection(false);
        changed.run();
    }

    /** Offers what there is to choose now. */
    void fill() {
        var recommendations = region.getMeetings().stream().flatMap(one -> one.getRecommendations().stream()).toList();
        topic.offer(recommendations.stream().flatMap(one -> one.getTopics().stream()).distinct().sorted(Comparator.comparing(words::name)).toList(),
                words::name);
        meeting.offer(Meetings.of(region).stream().filter(one -> !one.getRecommendations().isEmpty()).toList(), words::name);
        status.offer(List.of(Status.values()), one -> Palette.sign(one) + "  " + words.label(one));
        responsible.offer(institutions(), Responsible::title);
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
        return MatrixFilter.ALL.inRegions(Set.of(region)).on(set(topic.chosen())).atMeetings(set(meeting.chosen()))
                .withStatus(set(status.chosen())).responsibleTo(responsible.chosen().map(Responsible::institutions).orElse(Set.of())).onlyOverdue(overdue.getSelection());
    }

    private static <T> Set<T> set(Optional<T> one) {
        return one.map(Set::of).orElse(Set.of());
    }

    Grouping grouping() {
        return GROUPINGS.get(grouping.getSelectionIndex());
    }

    boolean signsOnly() {
        return signs.getSelection();
    }
}
