package org.rapporteur.questionnaire.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rapporteur.analysis.Finding;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.questionnaire.check.QuestionnaireCheck;
import org.rapporteur.questionnaire.check.Translations;
import org.rapporteur.ui.form.FeatureWords;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.session.Background;

/** What is wrong with a questionnaire, and each text that a language lacks. Enter or a double click leads to the place. */
final class Faults {

    /** What the table holds at most; of a language that is hardly begun, the first texts are enough to go on. */
    private static final int MOST = 500;

    /** A line. */
    private record Fault(Severity severity, EObject where, Optional<EStructuralFeature> feature, String message, Optional<Finding.Fix> fix) {
    }

    /** What is read of it. */
    private record Line(Severity severity, String where, String message) {
    }

    private final Writing writing;
    private final QuestionnaireCheck check;
    private final BiConsumer<EObject, Optional<EStructuralFeature>> go;
    private final Label count;
    private final Button fix;
    private final Table table;
    private final Icons icons;
    private List<Fault> faults = List.of();
    private List<Line> lines = List.of();

    Faults(Composite parent, Writing writing, QuestionnaireCheck check, BiConsumer<EObject, Optional<EStructuralFeature>> go) {
        this.writing = writing;
        this.check = check;
        this.go = go;
        Composite place = writing.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(6, 4).numColumns(2).applyTo(place);
        count = writing.context().toolkit().createLabel(place, "");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        fix = writing.context().toolkit().createButton(place, writing.text("faults.fix"), SWT.PUSH);
        fix.addListener(SWT.Selection, event -> chosen().ifPresent(this::mend));
        table = new Table(place, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        Accessible.name(table, writing.text("faults"));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 3 * table.getItemHeight()).applyTo(table);
        column("faults.where", 260);
        column("faults.what", 760);
        icons = new Icons(table);
        table.addListener(SWT.DefaultSelection, event -> chosen().ifPresent(one -> go.accept(one.where(), one.feature())));
        table.addListener(SWT.Selection, event -> enable());
        enable();
    }

    private void column(String key, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(writing.text(key));
        column.setWidth(width);
    }

    private Optional<Fault> chosen() {
        int index = table.getSelectionIndex();
        return index < 0 || index >= faults.size() ? Optional.empty() : Optional.of(faults.get(index));
    }

    private void enable() {
        Optional<Finding.Fix> mends = chosen().flatMap(Fault::fix);
        fix.setVisible(mends.isPresent());
        fix.setText(mends.map(Finding.Fix::label).orElse(writing.text("faults.fix")));
        fix.setEnabled(mends.isPresent() && writing.isWritable());
        fix.getParent().layout();
    }

    private void mend(Fault fault) {
        fault.fix().ifPresent(mends -> writing.context().session().edit(mends.label(), mends.action()));
    }

    /** Looks for what is wrong with a questionnaire as it is now. */
    void show(Optional<Questionnaire> questionnaire) {
        if (questionnaire.isEmpty()) {
            fill(List.of());
            return;
        }
        Consumer<List<Fault>> fill = this::fill;
        new Background<>(table, writing.context().session(), writing.text("faults"), inquiry -> find(questionnaire.get(), inquiry), fill).start();
    }

    private List<Fault> find(Questionnaire questionnaire, Inquiry inquiry) {
        var found = new ArrayList<Fault>();
        for (Finding one : check.of(questionnaire, inquiry)) {
            found.add(new Fault(one.severity(), one.where(), one.feature().map(one.where().eClass()::getEStructuralFeature), one.message(), one.fix()));
        }
        var words = new FeatureWords(inquiry.locale());
        new Translations(questionnaire).missing().forEach((language, places) -> places.stream().limit(MOST).forEach(place -> found.add(
                new Fault(Severity.HINT, place.object(), Optional.of(place.feature()), writing.text("faults.missing",
                        Locale.forLanguageTag(language).getDisplayLanguage(inquiry.locale()), words.inSentence(place.feature())), Optional.empty()))));
        return found;
    }

    /** To make many lines takes long, and most changes leave them as they were. */
    private void fill(List<Fault> now) {
        List<Line> read = now.stream().map(fault -> new Line(fault.severity(),
                (Writing.number(fault.where()) + " " + writing.name(fault.where())).strip().replace('\n', ' '), fault.message())).toList();
        faults = now;
        if (!read.equals(lines)) {
            lines = read;
            table.setRedraw(false);
            table.removeAll();
            for (Line line : lines) {
                var item = new TableItem(table, SWT.NONE);
                item.setImage(icons.of(line.severity()));
                item.setText(new String[] { line.where(), line.message() });
            }
            table.setRedraw(true);
        }
        long wrong = faults.stream().filter(fault -> fault.severity() != Severity.HINT).count();
        count.setText(writing.text("faults.count", wrong, faults.size() - wrong));
        enable();
    }

    void setFocus() {
        table.setFocus();
    }
}
