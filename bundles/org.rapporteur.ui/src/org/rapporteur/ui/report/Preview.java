package org.rapporteur.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.export.PlannedReport;
import org.rapporteur.report.export.Reports;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Report;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.paper.Paper;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.FileChoice;

/** A report as it will be printed, with a choice of report and language, and buttons that export it. */
public final class Preview implements PageControl {

    /** Languages in which reports can be made: those that Rapporteur's own texts are in. */
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    private final DossierSession session;
    private final Texts texts;
    private final Choices choices;
    private final Building building;
    private final Combo which;
    private final Combo language;
    private final List<Button> exports = new ArrayList<>();
    private final Label told;
    private final Paper paper;
    private List<Choice> offered = List.of();
    private Optional<Report> shown = Optional.empty();

    /**
     * A report to choose.
     *
     * @param name what it is called
     * @param report the report
     */
    public record Choice(String name, PlannedReport report) {
    }

    /** Tells the reports there are now. */
    public interface Choices extends Supplier<List<Choice>> {
    }

    Preview(Composite parent, DossierSession session, FormToolkit toolkit, Choices choices, Reports reports, List<ReportExporter> exporters, FileChoice choice) {
        this.session = session;
        this.choices = choices;
        texts = Texts.of(Preview.class, session.locale());
        var page = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        var bar = toolkit.createComposite(page);
        var layout = new RowLayout();
        layout.center = true;
        layout.marginLeft = 8;
        layout.spacing = 6;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        which = combo(bar, toolkit, "preview.which", 320);
        language = combo(bar, toolkit, "preview.language", 100);
        language.setItems(LANGUAGES.stream().map(locale -> locale.getDisplayLanguage(locale)).toArray(String[]::new));
        language.select(Math.max(0, LANGUAGES.indexOf(Locale.of(session.locale().getLanguage()))));
        exporters.forEach(exporter -> exports.add(export(bar, toolkit, exporter, choice)));
        told = toolkit.createLabel(bar, texts.text("preview.working"));
        paper = new Paper(page, texts.text("preview.name"), true, session.locale());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(paper.control());
        building = new Building(session, reports, texts.text("preview.building"), page.getDisplay(), this::show);
        page.addListener(SWT.Dispose, event -> building.close());
        offer();
        build(false);
    }

    private Combo combo(Composite bar, FormToolkit toolkit, String key, int width) {
        toolkit.createLabel(bar, texts.text(key));
        var combo = new Combo(bar, SWT.READ_ONLY);
        combo.setLayoutData(new RowData(width, SWT.DEFAULT));
        combo.addListener(SWT.Selection, event -> {
            shown = Optional.empty();
            build(false);
        });
        return combo;
    }

    private Button export(Composite bar, FormToolkit toolkit, ReportExporter exporter, FileChoice choice) {
        var button = toolkit.createButton(bar, texts.find("preview.export." + exporter.id())
                .orElseGet(() -> texts.text("preview.export", exporter.id())), SWT.PUSH);
        button.setToolTipText(texts.text("preview.export.tip"));
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> shown.ifPresent(report -> chosen().ifPresent(one ->
                new SingleExport(choice, texts).ask(button.getShell(), report, one.report().stem(), exporter))));
        return button;
    }

    private void offer() {
        Optional<PlannedReport> before = chosen().map(Choice::report);
        offered = choices.get();
        which.setItems(offered.stream().map(Choice::name).toArray(String[]::new));
        int index = before.map(report -> offered.stream().map(Choice::report).toList().indexOf(report)).orElse(-1);
        which.select(Math.max(0, index));
    }

    private Optional<Choice> chosen() {
        int index = which.getSelectionIndex();
        return index < 0 || index >= offered.size() ? Optional.empty() : Optional.of(offered.get(index));
    }

    private void build(boolean soon) {
        exports.forEach(button -> button.setEnabled(false));
        chosen().ifPresentOrElse(choice -> {
            told.setText(texts.text("preview.working"));
            building.want(choice.report(), LANGUAGES.get(language.getSelectionIndex()), soon);
        }, () -> {
            told.setText("");
            paper.show(List.of(Block.text(texts.text("preview.none"))));
        });
        told.getParent().layout();
    }

    private void show(Building.Outcome outcome) {
        if (paper.control().isDisposed()) {
            return;
        }
        boolean another = shown.isEmpty();
        switch (outcome) {
            case Building.Outcome.Built(var report) -> {
                shown = Optional.of(report);
                paper.show(report);
                exports.forEach(button -> button.setEnabled(true));
                told.setText("");
            }
            case Building.Outcome.Failed(var problem) -> {
                shown = Optional.empty();
                paper.show(List.of(new Block.Note(Tone.WARNING, texts.text("preview.failed", String.valueOf(problem.getMessage())))));
                told.setText("");
            }
        }
        if (another) {
            paper.toTop();
        }
    }

    /**
     * Chooses a report.
     *
     * @param report tells whether it is the one
     */
    public void choose(java.util.function.Predicate<PlannedReport.Topic> report) {
        for (int i = 0; i < offered.size(); i++) {
            if (report.test(offered.get(i).report().topic()) && i != which.getSelectionIndex()) {
                which.select(i);
                shown = Optional.empty();
                build(false);
                return;
            }
        }
    }

    @Override
    public void refresh() {
        offer();
        build(true);
    }

    @Override
    public void setFocus() {
        which.setFocus();
    }
}
