package org.rapporteur.ui.exporting;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapporteur.report.ReportExporter;

/** The formats in which reports can be written. */
@Component(service = Formats.class)
public final class Formats {

    private final List<ReportExporter> exporters = new CopyOnWriteArrayList<>();

    /** A format has appeared; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(ReportExporter exporter) {
        exporters.add(exporter);
    }

    /** A format has gone; called by Declarative Services. */
    public void remove(ReportExporter exporter) {
        exporters.remove(exporter);
    }

    /** Those that are installed, by identifier. */
    public List<ReportExporter> all() {
        return exporters.stream().sorted(Comparator.comparing(ReportExporter::id)).toList();
    }
}
