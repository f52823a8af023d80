package org.rapporteur.report.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapporteur.region.register.Guard;
import org.rapporteur.region.register.Plugged;
import org.rapporteur.region.register.PluginProblem;
import org.rapporteur.report.ReportExporter;

/**
 * The formats that are installed. A format that throws, hangs or is malformed is left out and named, and so is the later of two that
 * are called the same. Safe for use by several threads.
 */
@Component(service = ReportFormats.class)
public final class ReportFormats {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]{1,20}");

    private final Plugged<ReportExporter, Survey> plugged;

    /**
     * Made by Declarative Services.
     *
     * @param context the context through which formats are fetched
     * @param guard what calls the plug-ins
     */
    @Activate
    public ReportFormats(BundleContext context, @Reference Guard guard) {
        plugged = new Plugged<>(context, guard, fetched -> ask(fetched, guard));
    }

    /** A format has appeared; called by Declarative Services. */
    @Reference(service = ReportExporter.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(ServiceReference<ReportExporter> exporter) {
        plugged.add(exporter);
    }

    /** A format has gone; called by Declarative Services. */
    public void remove(ServiceReference<ReportExporter> exporter) {
        plugged.remove(exporter);
    }

    /** The formats, sorted by identifier. They are called through the guard: a report that one fails to write is left out. */
    public List<ReportExporter> all() {
        return List.copyOf(plugged.get().exporters.values());
    }

    /** The plug-ins that are left out, and why. */
    public List<PluginProblem> problems() {
        return plugged.get().problems;
    }

    private record Survey(Map<String, ReportExporter> exporters, List<PluginProblem> problems) {
    }

    private static Survey ask(Plugged.Fetched<ReportExporter> fetched, Guard guard) {
        record Words(String id, String extension) {
        }
        Map<String, ReportExporter> exporters = new TreeMap<>();
        var problems = fetched.ask(guard, exporter -> new Words(word(exporter.id()), word(exporter.extension())), Words::id, (offer, told) ->
                exporters.put(told.id, new GuardedExporter(told.id, told.extension, offer.plugin(), offer.service(), guard)));
        return new Survey(exporters, List.copyOf(problems));
    }

    private static String word(String word) {
        if (word == null || !WORD.matcher(word).matches()) {
            throw new IllegalArgumentException("[a-z0-9]: " + (word == null ? "null" : word.substring(0, Math.min(20, word.length()))));
        }
        return word;
    }
}
