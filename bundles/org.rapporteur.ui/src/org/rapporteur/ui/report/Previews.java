package org.rapporteur.ui.report;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.report.export.ReportFormats;
import org.rapporteur.report.export.Reports;
import org.rapporteur.ui.session.DossierSession;

/** Makes previews of reports. */
@Component(service = Previews.class)
public final class Previews {

    private final Reports reports;
    private final ReportFormats formats;

    /**
     * Made by Declarative Services.
     *
     * @param reports builds reports
     * @param formats in which they can be written
     */
    @Activate
    public Previews(@Reference Reports reports, @Reference ReportFormats formats) {
        this.reports = reports;
        this.formats = formats;
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
        return new Preview(parent, session, toolkit, choices, reports, formats.all());
    }
}
