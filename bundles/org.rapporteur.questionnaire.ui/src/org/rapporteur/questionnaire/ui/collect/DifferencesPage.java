package org.rapporteur.questionnaire.ui.collect;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.collect.Collected;
import org.rapporteur.questionnaire.collect.Collecting;
import org.rapporteur.ui.problem.Problem;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.Watched;
import org.rapporteur.ui.wizard.WindowRecords;

/** What the forms bring, question by question, old and new; what is refused, and why. Nothing is stored yet. */
final class DifferencesPage extends WizardPage {

    private final DossierSession session;
    private final Collecting collecting;
    private final FormFilesPage files;
    private final Texts texts;
    private Label summary;
    private DifferenceTable table;
    private Text whole;
    private Button all;
    private Button skip;
    private Optional<Collected> collected = Optional.empty();

    DifferencesPage(DossierSession session, Collecting collecting, FormFilesPage files, Texts texts) {
        super("differences");
        this.session = session;
        this.collecting = collecting;
        this.files = files;
        this.texts = texts;
        setTitle(texts.text("differences.title"));
        setDescription(texts.text("differences.text"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(summary);
        table = new DifferenceTable(area, session.locale(), line -> whole.setText(line));
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 200).applyTo(table.control());
        whole = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, 4 * whole.getLineHeight()).applyTo(whole);
        all = check(area, "differences.all");
        skip = check(area, "differences.skip");
        setControl(area);
    }

    private Button check(Composite area, String key) {
        var check = new Button(area, SWT.CHECK);
        check.setText(texts.text(key));
        check.addListener(SWT.Selection, event -> show());
        return check;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            collected = Optional.empty();
            show();
            getShell().getDisplay().asyncExec(this::read); // the wizard shows the page first
        }
    }

    /** What the forms bring; empty as long as it is not known. */
    Optional<Collected> collected() {
        return collected;
    }

    private void read() {
        if (getControl().isDisposed()) {
            return;
        }
        var records = new WindowRecords(session.records(), getControl().getDisplay());
        var paths = files.files();
        boolean replaces = files.replaces();
        var day = files.received();
        var result = new ArrayList<Collected>(1);
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    result.add(collecting.collect(session.dossier(), records, paths, replaces, day, new Watched(monitor)));
                } catch (CancellationException stopped) {
                    throw new InterruptedException();
                }
            });
            collected = Optional.of(result.getFirst());
            show();
        } catch (InvocationTargetException problem) {
            setErrorMessage(Problem.of(problem.getCause(), session.locale()).sentence());
        } catch (InterruptedException stopped) {
            getContainer().showPage(files);
        }
    }

    private void show() {
        table.show(collected, all.getSelection());
        int refused = collected.map(Collected::refused).orElse(0);
        int answers = collected.map(Collected::answers).orElse(0);
        summary.setText(collected.map(one -> texts.text("differences.summary", one.files().size(), answers, refused)).orElseGet(() -> texts.text("differences.reading")));
        skip.setEnabled(refused > 0 && answers > 0);
        boolean blocked = refused > 0 && !(skip.isEnabled() && skip.getSelection());
        setErrorMessage(collected.isEmpty() ? null : collected.get().isUseless() ? texts.text("differences.useless")
                : blocked ? texts.text("differences.refused", refused) : null); // null: none
        setMessage(collected.isPresent() && refused == 0 && answers == 0 ? texts.text("differences.nothing") : texts.text("differences.text"),
                collected.isPresent() && refused == 0 && answers == 0 ? INFORMATION : NONE);
        setPageComplete(answers > 0 && !blocked);
        ((Composite) getControl()).layout();
    }
}
