package org.rapporteur.ui.report;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.rapporteur.report.export.ReportFormats;
import org.rapporteur.report.export.Reports;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.FileChoice;

/** Makes previews of reports. */
@Component(service = Previews.class)
public final class Previews {

    private final Reports reports;
    private final ReportFormats formats;
    private final FileChoice choice;

    /**
     * Made by Declarative Services.
     *
     * @param reports builds reports
     * @param formats in which they can be written
     * @param choice asks for the file
     */
    @Activate
    public Previews(@Reference Reports reports, @Reference ReportFormats formats,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) FileChoice choice) {
        this.reports = reports;
        this.formats = formats;
        this.choice = choice;
    }

    /**
     * A preview with a choice among some reports.
     *
     * @param parent what it fills
     * @param session the dossier
     * @param toolkit makes its controls
     * @param choices tells the reports there are now
     */
    public Preview create(Composite parent, DossierSession session, FormToolkit toolkit, Preview.Choices choices) {
        return new Preview(parent, session, toolkit, choices, reports, formats.all(), choice);
    }
}
