package org.rapporteur.questionnaire.ui.collect;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.collect.Collected;
import org.rapporteur.questionnaire.collect.Collecting;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.LongWork;
import org.rapporteur.ui.wizard.ReadingPage;
import org.rapporteur.ui.session.WindowRecords;

/** What the forms bring, question by question, old and new; what is refused, and why. Nothing is stored yet. */
final class DifferencesPage extends ReadingPage<Collected> {

    private final DossierSession session;
    private final Collecting collecting;
    private final FormFilesPage files;
    private final Texts texts;
    private Label summary;
    private DifferenceTable table;
    private Text whole;
    private Button all;
    private Button skip;

    DifferencesPage(DossierSession session, Collecting collecting, FormFilesPage files, Texts texts) {
        super("differences", texts.text("differences.title"), texts.text("differences.text"), texts.text("differences.reading"), session.locale());
        this.session = session;
        this.collecting = collecting;
        this.files = files;
        this.texts = texts;
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
        check.addListener(SWT.Selection, event -> show(read()));
        return check;
    }

    @Override
    protected LongWork.Work<Collected> reading() {
        var records = new WindowRecords(session.records(), getControl().getDisplay());
        var paths = files.files();
        boolean replaces = files.replaces();
        var day = files.received();
        return progress -> collecting.collect(session.dossier(), records, paths, replaces, day, progress);
    }

    @Override
    protected void show(Optional<Collected> collected) {
        table.show(collected, all.getSelection());
        int refused = collected.map(Collected::refused).orElse(0);
        int answers = collected.map(Collected::answers).orElse(0);
        summary.setText(collected.map(one -> texts.text("differences.summary", one.files().size(), answers, refused)).orElse(""));
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
