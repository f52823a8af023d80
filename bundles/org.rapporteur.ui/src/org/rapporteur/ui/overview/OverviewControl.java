package org.rapporteur.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.rapporteur.analysis.principle.Measure;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Region;
import org.rapporteur.model.Status;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.look.InWidth;
import org.rapporteur.ui.page.ShareBar;
import org.rapporteur.ui.principles.PrinciplesOpening;
import org.rapporteur.ui.session.Background;

/** The controls of the overview. Figures are worked out in the background. */
final class OverviewControl implements PageControl {

    private static final List<String> KEYS = List.of("countries", "held", "planned", "recommendations", "reported", "implemented");

    private final PageContext context;
    private final PrinciplesOpening behind;
    private final Texts texts;
    private final Words words;
    private final ScrolledForm form;
    private final Composite body;
    private final Map<String, Label> figures = new TreeMap<>();
    private final List<Principle> principles = new ArrayList<>();
    private final Composite principlesPlace;
    private final Label standing;
    private final TimeLine time;
    private final Background<Figures> working;

    /** The line of a principle. */
    private record Principle(Hyperlink name, ShareBar bar, Label told) {
    }

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
        principlesPlace = section("principles", 3);
        time = new TimeLine(section("time", 1), words, texts, context.session().today(), meeting -> context.opener().open(meeting));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(time);
        working = new Background<>(form, context.session(), texts.text("working"), inquiry -> Figures.of(context.region(), inquiry), this::show);
        refresh();
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

    @Override
    public void refresh() {
        Region region = context.region();
        time.show(Meetings.of(region));
        working.start();
        form.reflow(true);
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
        now.principles().forEach(this::show);
        form.reflow(true);
    }

    private String statuses(Figures now) {
        return Stream.of(Status.values()).filter(status -> now.statuses().count(status) > 0)
                .map(status -> texts.text("standing.one", now.statuses().count(status), words.label(status))).collect(Collectors.joining(" · "));
    }

    private void show(int number, Figures.Shown shown) {
        while (principles.size() < number) {
            principles.add(line(principles.size() + 1));
        }
        Principle line = principles.get(number - 1);
        line.name().setText(texts.text("principle", number, shown.name()));
        line.told().setText(shown.measure().map(this::told).orElseGet(() -> texts.text("share.none")));
        shown.measure().ifPresentOrElse(measure -> line.bar().show(measure.numerator().doubleValue(),
                measure.denominator().subtract(measure.numerator()).doubleValue(), measure.unknown()), () -> line.bar().show(0, 0, 0));
    }

    private Principle line(int number) {
        Hyperlink name = toolkit().createHyperlink(principlesPlace, "", SWT.WRAP);
        name.setToolTipText(texts.text("principle.behind"));
        name.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> behind.show(context.region(), number)));
        GridDataFactory.fillDefaults().hint(300, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(name);
        var bar = new ShareBar(principlesPlace);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(bar);
        Label told = toolkit().createLabel(principlesPlace, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(told);
        return new Principle(name, bar, told);
    }

    private String told(Measure measure) {
        String unknown = measure.unknown() == 0 ? "" : texts.text("share.unknown", measure.unknown());
        return measure.value().isEmpty() ? texts.text("share.open", measure.name(), unknown)
                : texts.text("share", measure.name(), measure.numerator(), measure.denominator(),
                        Math.round(measure.value().getAsDouble() * 100), unknown);
    }

    @Override
    public void setFocus() {
        time.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        return object == context.region();
    }
}
