package org.rapporteur.cli.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.principle.Entry;
import org.rapporteur.analysis.principle.Measure;
import org.rapporteur.analysis.principle.Principles;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur indicators}: the seven principles as measures, region by region. */
@Command(name = "indicators", sortOptions = false)
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=indicators")
public final class IndicatorsCommand implements Subcommand {

    private final DossierStore store;

    @Mixin
    private final DossierArgument dossier = new DossierArgument();

    @Option(names = "--region", paramLabel = "ID", descriptionKey = "indicators.region")
    private Optional<String> region = Optional.empty();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /**
     * Made by Declarative Services.
     *
     * @param store opens the dossier
     */
    @Activate
    public IndicatorsCommand(@Reference DossierStore store) {
        this.store = store;
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(IndicatorsCommand.class, console.locale());
        try (OpenDossier open = dossier.open(store, Access.READ, console)) {
            List<Region> all = open.dossier().getRegions();
            List<Region> chosen = all.stream().filter(one -> region.isEmpty() || region.get().equals(one.getId())).toList();
            if (region.isPresent() && chosen.isEmpty()) {
                throw new CommandException(ExitCode.FAILED,
                        texts.text("list.unknownRegion", region.get(), all.stream().map(Identified::getId).toList()));
            }
            var inquiry = new Inquiry(open.dossier(), open.records(), LocalDate.now(console.clock()), console.locale());
            if (json) {
                writeJson(chosen, inquiry, console.out());
            } else {
                chosen.forEach(one -> print(one, inquiry, console.out(), texts));
            }
            return ExitCode.DONE;
        }
    }

    private static void print(Region region, Inquiry inquiry, PrintStream out, Texts texts) {
        var principles = new Principles(inquiry);
        List<Measure> measures = principles.of(region);
        out.println(new Names(inquiry.locale()).name(region.getNames(), region.getId()));
        for (int number : principles.numbers()) {
            out.println();
            out.println(texts.text("indicators.principle", number, principles.words(number)));
            try (var table = new TableWriter(headings(texts), out, texts.text("indicators.nothing"), Integer.MAX_VALUE)) {
                measures.stream().filter(measure -> measure.principle() == number && hasSomething(measure))
                        .forEach(measure -> table.line(List.of(measure.name(), value(measure, texts), counted(measure, texts),
                                Long.toString(measure.unknown()))));
            }
        }
        out.println();
    }

    private static List<String> headings(Texts texts) {
        return List.of(texts.text("indicators.measure"), texts.text("indicators.value"), texts.text("indicators.counted"),
                texts.text("indicators.unknown"));
    }

    private static boolean hasSomething(Measure measure) {
        return !measure.list().isEmpty();
    }

    private static String counted(Measure measure, Texts texts) {
        return switch (measure.unit()) {
            case SHARE -> texts.text("indicators.of", measure.numerator(), measure.denominator());
            case MEDIAN -> texts.text("indicators.number", measure.denominator());
            case COUNT, TREND -> "";
        };
    }

    private static String value(Measure measure, Texts texts) {
        if (measure.value().isEmpty()) {
            return texts.text("indicators.notKnown");
        }
        double value = measure.value().getAsDouble();
        return switch (measure.unit()) {
            case SHARE -> texts.text("indicators.share", Math.round(value * 100));
            case MEDIAN, COUNT -> texts.text("indicators.number", value);
            case TREND -> texts.text("indicators.trend", Math.round(value * 100));
        };
    }

    private static void writeJson(List<Region> regions, Inquiry inquiry, PrintStream out) throws IOException {
        var principles = new Principles(inquiry);
        JsonWriter json = Json.to(out);
        json.setSerializeNulls(true);
        json.beginObject().name("date").value(inquiry.date().toString()).name("indicators").beginArray();
        for (Region region : regions) {
            for (Measure measure : principles.of(region)) {
                write(measure, region, json);
            }
        }
        json.endArray().endObject().flush();
        out.println();
    }

    private static void write(Measure measure, Region region, JsonWriter json) throws IOException {
        json.beginObject().name("region").value(region.getId()).name("principle").value(measure.principle())
                .name("id").value(measure.id()).name("detail").value(measure.detail()).name("name").value(measure.name())
                .name("unit").value(measure.unit().name().toLowerCase(Locale.ROOT)).name("value");
        if (measure.value().isPresent()) {
            json.value(measure.value().getAsDouble());
        } else {
            json.nullValue();
        }
        json.name("numerator").value(measure.numerator()).name("denominator").value(measure.denominator())
                .name("unknown").value(measure.unknown()).name("list").beginArray();
        for (Entry entry : measure.list()) {
            json.beginObject().name("what").value(entry.what()).name("where").value(entry.where()).name("numerator").value(entry.numerator())
                    .name("denominator").value(entry.denominator()).name("unknown").value(entry.unknown()).endObject();
        }
        json.endArray().endObject();
    }
}
