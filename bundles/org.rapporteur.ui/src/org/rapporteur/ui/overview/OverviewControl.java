package org.rapporteur.ui.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Status;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.look.InWidth;
import org.rapporteur.ui.principles.PrinciplesOpening;
import org.rapporteur.ui.session.Background;
import org.rapporteur.ui.session.Pieces;

/** The controls of the overview: the key figures, and soon below them the rest. Figures are worked out in the background. */
final class OverviewControl implements PageControl {

    private static final List<String> KEYS = List.of("countries", "held", "planned", "recommendations", "reported", "implemented");

    private final PageContext context;
    private final PrinciplesOpening behind;
    private final Texts texts;
    private final Words words;
    private final ScrolledForm form;
    private final Composite body;
    private final Map<String, Label> figures = new TreeMap<>();
    private final Label standing;
    private final Background<Figures> working;
    private Optional<PrincipleLines> principles = Optional.empty();
    private Optional<TimeLine> time = Optional.empty();
    private boolean focus;

    OverviewControl(Composite parent, PageContext context, PrinciplesOpening behind) {
        this.context = context;
        this.behind = behind;
        texts = context.texts(OverviewControl.class);
        words = Words.in(context.session().locale());
        form = toolkit().createScrolledForm(parent);
        form.getBody().setLayout(new InWidth(0, 0));
        body = toolkit().createComposite(form.getBody());
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 10).applyTo(body);
        Label title = toolkit().createLabel(body, words.region(context.region()));
        title.setFont(JFaceResources.getHeaderFont());
        keyFigures();
        standing = toolkit().createLabel(body, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(standing);
        working = new Background<>(form, context.session(), texts.text("working"), inquiry -> Figures.of(context.region(), inquiry), this::show);
        var pieces = Pieces.of(form.getDisplay());
        pieces.add(form, () -> {
            principles = Optional.of(new PrincipleLines(section("principles", 3), toolkit(), texts, number -> behind.show(context.region(), number)));
            form.reflow(true); // what is there is painted, before there is more to paint
        });
        pieces.add(form, () -> made(new TimeLine(section("time", 1), words, texts, context.session().today(), meeting -> context.opener().open(meeting))));
    }

    private void made(TimeLine made) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(made);
        time = Optional.of(made);
        refresh();
        if (focus && form.isFocusControl()) {
            made.setFocus();
        }
    }

    private FormToolkit toolkit() {
        return context.toolkit();
    }

    private void keyFigures() {
        Composite row = toolkit().createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(KEYS.size()).spacing(28, 0).applyTo(row);
        for (String key : KEYS) {
            Composite card = toolkit().createComposite(row);
            GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(card);
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(card);
            Label number = toolkit().createLabel(card, "…");
            number.setFont(JFaceResources.getHeaderFont());
            GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(number);
            Label name = toolkit().createLabel(card, texts.text("key." + key), SWT.WRAP);
            GridDataFactory.fillDefaults().hint(130, SWT.DEFAULT).applyTo(name);
            figures.put(key, number);
        }
    }

    private Composite section(String key, int columns) {
        Section section = toolkit().createSection(body, Section.TITLE_BAR | Section.TWISTIE | Section.EXPANDED | Section.DESCRIPTION);
        section.setText(texts.text("section." + key));
        section.setDescription(texts.text("section." + key + ".how"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit().createComposite(section);
        client.setLayout(new InWidth(0, 0));
        section.setClient(client);
        Composite grid = toolkit().createComposite(client);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(4, 4).spacing(12, 4).applyTo(grid);
        return grid;
    }

    /** What is still being made shows the dossier as it is when it is there. */
    @Override
    public void refresh() {
        time.ifPresent(line -> {
            line.show(Meetings.of(context.region()));
            working.start();
            form.reflow(true);
        });
    }

    private void show(Figures now) {
        figures.get("countries").setText(Integer.toString(now.countries()));
        figures.get("held").setText(Integer.toString(now.held()));
        figures.get("planned").setText(Integer.toString(now.planned()));
        figures.get("recommendations").setText(Integer.toString(now.recommendations()));
        figures.get("reported").setText(now.statuses().total() == 0 ? "–" : texts.text("of", now.statuses().reported(), now.statuses().total()));
        figures.get("implemented").setText(now.statuses().total() == 0 ? "–"
                : texts.text("of", now.statuses().count(Status.IMPLEMENTED), now.statuses().total()));
        standing.setText(now.statuses().total() == 0 ? texts.text("standing.none") : texts.text("standing", statuses(now)));
        principles.ifPresent(lines -> now.principles().forEach(lines::show));
        form.reflow(true);
    }

    private String statuses(Figures now) {
        return Stream.of(Status.values()).filter(status -> now.statuses().count(status) > 0)
                .map(status -> texts.text("standing.one", now.statuses().count(status), words.label(status))).collect(Collectors.joining(" · "));
    }

    @Override
    public void setFocus() {
        time.ifPresentOrElse(TimeLine::setFocus, () -> focus = form.forceFocus());
    }

    @Override
    public boolean reveal(EObject object) {
        return object == context.region();
    }
}
