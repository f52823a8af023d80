package org.rapporteur.ui.window;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.findings.FindingsView;
import org.rapporteur.ui.findings.FoundNow;
import org.rapporteur.ui.findings.LiveFindings;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

/** The line at the foot of the window: how many findings there are, whether the dossier can be changed, and why not. */
final class StatusLine extends ActionBarAdvisor {

    private static final int WIDE = 260;
    private static final int NARROW = 160;

    private final CurrentDossier current;
    private final LiveFindings findings;
    private final Texts texts = Texts.of(StatusLine.class, Locale.getDefault());
    private final StatusItem found = new StatusItem("findings", "findings", WIDE, () -> showView(FindingsView.ID));
    private final StatusItem access = new StatusItem("access", "lock", NARROW, this::explain);

    StatusLine(IActionBarConfigurer configurer, CurrentDossier current, LiveFindings findings) {
        super(configurer);
        this.current = current;
        this.findings = findings;
    }

    @Override
    protected void fillStatusLine(IStatusLineManager line) {
        line.add(access);
        line.add(found);
        findings.onResult(this::showFound);
        current.follow(session -> {
            showFound();
            showAccess(session);
        });
    }

    private void showView(String id) {
        try {
            getActionBarConfigurer().getWindowConfigurer().getWindow().getActivePage().showView(id);
        } catch (PartInitException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void explain() {
        hindrance().ifPresent(why -> MessageDialog.openInformation(getActionBarConfigurer().getWindowConfigurer().getWindow().getShell(),
                texts.text("readOnly"), why));
    }

    private Optional<String> hindrance() {
        return current.session().flatMap(DossierSession::hindrance).map(why -> why.sentence(Locale.getDefault()));
    }

    private void showFound() {
        Optional<FoundNow> now = findings.now();
        found.setVisible(current.session().isPresent());
        found.show(now.map(all -> texts.text("found", all.count(Severity.ERROR), all.count(Severity.WARNING)))
                .orElseGet(() -> texts.text("checking")), texts.text("found.tip"), now.map(StatusLine::icon).orElse("refresh"));
        update();
    }

    private static String icon(FoundNow all) {
        return all.count(Severity.ERROR) > 0 ? "error" : all.count(Severity.WARNING) > 0 ? "warning" : "hint";
    }

    private void showAccess(Optional<DossierSession> session) {
        access.setVisible(session.filter(DossierSession::isReadOnly).isPresent());
        access.show(texts.text("readOnly"), hindrance().orElse(""), "lock");
        update();
    }

    private void update() {
        getActionBarConfigurer().getStatusLineManager().update(true);
    }
}
