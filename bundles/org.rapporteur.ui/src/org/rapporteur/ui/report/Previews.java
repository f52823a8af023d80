package org.rapporteur.ui.report;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.Reports;
import org.rapporteur.ui.session.DossierSession;

/** Makes previews of reports. */
@Component(service = Previews.class)
public final class Previews {

    private final Reports reports;
    private final List<ReportExporter> exporters = new CopyOnWriteArrayList<>();

    /**
     * Made by Declarative Services.
     *
     * @param reports builds reports
     */
    @Activate
    public Previews(@Reference Reports reports) {
        this.reports = reports;
    }

    /** A format has appeared; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(ReportExporter exporter) {
        exporters.add(exporter);
    }

    /** A format has gone; called by Declarative Services. */
    public void remove(ReportExporter exporter) {
        exporters.remove(exporter);
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
        return new Preview(parent, session, toolkit, choices, reports,
                exporters.stream().sorted(Comparator.comparing(ReportExporter::id)).toList());
    }
}
