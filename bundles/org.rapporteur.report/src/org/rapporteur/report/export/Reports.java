package org.rapporteur.report.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongSupplier;

import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.register.Guard;
import org.rapporteur.region.register.Plugged;
import org.rapporteur.region.register.PluginProblem;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.export.PlannedReport.Topic;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Report;
import org.rapporteur.report.tree.Tone;

/**
 * Builds reports from the sections that Rapporteur and the regions' plug-ins offer. A section that fails is named where it would
 * have stood, and left out. Safe for use by several threads, each with a dossier of its own.
 */
@Component(service = Reports.class)
public final class Reports {

    /** Symbolic name of this bundle. */
    private static final String OWN = ReportSection.class.getPackageName();

    private final Guard guard;
    private final Plugged<ReportSection, Order> sections;

    /**
     * Made by Declarative Services.
     *
     * @param context the context through which sections are fetched
     * @param guard what calls the plug-ins
     */
    @Activate
    public Reports(BundleContext context, @Reference Guard guard) {
        this.guard = guard;
        sections = new Plugged<>(context, guard, fetched -> order(fetched, guard));
    }

    /** A section has appeared; called by Declarative Services. */
    @Reference(service = ReportSection.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC,
            unbind = "remove")
    public void add(ServiceReference<ReportSection> section) {
        sections.add(section);
    }

    /** A section has gone; called by Declarative Services. */
    public void remove(ServiceReference<ReportSection> section) {
        sections.remove(section);
    }

    /**
     * A report that was built.
     *
     * @param report the report; its rows read the dossier while they are written
     * @param problems sentences about plug-ins that were left out
     */
    public record Built(Report report, List<String> problems) {
    }

    /**
     * Builds a report. A country's record is loaded for it and stays loaded.
     *
     * @param planned which report
     * @param inquiry the dossier, the day and the language
     * @return the report and what was left out
     */
    public Built build(PlannedReport planned, Inquiry inquiry) {
        var texts = inquiry.texts(Reports.class);
        var subject = subject(planned.topic(), inquiry);
        var problems = new ArrayList<String>();
        var blocks = new ArrayList<Block>();
        var order = sections.get();
        order.problems().forEach(problem -> leaveOut(problem, inquiry, texts, problems, blocks));
        for (var offer : order.offers()) {
            // Rapporteur's own sections take as long as the dossier is large
            LongSupplier progress = offer.plugin().equals(OWN) ? System::nanoTime : () -> 0;
            var outcome = guard.call(offer.plugin(), () -> blocks(offer, subject, inquiry), progress);
            outcome.value().ifPresent(blocks::addAll);
            outcome.problem().ifPresent(problem -> leaveOut(problem, inquiry, texts, problems, blocks));
        }
        return new Built(new Cover(inquiry, texts).report(subject, blocks), List.copyOf(problems));
    }

    /** Rows of Rapporteur's own tables are made while they are written, since they may be many. */
    private List<Block> blocks(Plugged.Offer<ReportSection> offer, Subject subject, Inquiry inquiry) {
        List<Block> given = offer.service().blocks(subject, inquiry);
        return given == null ? null : offer.plugin().equals(OWN) ? List.copyOf(given) : Received.blocks(given);
    }

    private record Order(List<Plugged.Offer<ReportSection>> offers, List<PluginProblem> problems) {
    }

    private static Order order(Plugged.Fetched<ReportSection> fetched, Guard guard) {
        record Words(int order, String id) {
        }
        record Key(Words words, String plugin) {
        }
        var ordered = new TreeMap<Key, Plugged.Offer<ReportSection>>(
                Comparator.<Key>comparingInt(key -> key.words().order()).thenComparing(key -> key.words().id()).thenComparing(Key::plugin));
        var problems = fetched.ask(guard, section -> new Words(section.order(), Objects.requireNonNull(section.id(), "id")), Words::id,
                (offer, told) -> ordered.put(new Key(told, offer.plugin()), offer));
        return new Order(List.copyOf(ordered.values()), problems);
    }

    private static void leaveOut(PluginProblem problem, Inquiry inquiry, Texts texts, List<String> problems, List<Block> blocks) {
        String sentence = problem.sentence(inquiry.locale());
        problems.add(sentence);
        blocks.add(new Block.Note(Tone.WARNING, texts.text("report.incomplete", sentence)));
    }

    private static Subject subject(Topic topic, Inquiry inquiry) {
        return switch (topic) {
            case Topic.Country country -> {
                Region region = region(country.region(), inquiry);
                Party party = inquiry.dossier().getRegister().getParties().stream().filter(p -> country.party().equals(p.getId()))
                        .findFirst().orElseThrow();
                yield new Subject.OfCountry(region, party, inquiry.records().load(country.party()));
            }
            case Topic.OneMeeting one -> {
                Region region = region(one.region(), inquiry);
                Optional<Meeting> meeting = region.getMeetings().stream().filter(m -> one.meeting().equals(m.getId())).findFirst();
                yield new Subject.OfMeeting(region, meeting.orElseThrow());
            }
            case Topic.OneRegion one -> new Subject.OfRegion(region(one.region(), inquiry));
            case Topic.Glance glance -> new Subject.OfDossier();
        };
    }

    private static Region region(String id, Inquiry inquiry) {
        return inquiry.dossier().getRegions().stream().filter(region -> id.equals(region.getId())).findFirst().orElseThrow();
    }
}
