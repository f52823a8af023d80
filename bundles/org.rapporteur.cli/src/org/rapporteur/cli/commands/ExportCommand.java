package org.rapporteur.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.cli.CommandException;
import org.rapporteur.cli.Console;
import org.rapporteur.cli.ExitCode;
import org.rapporteur.cli.OftenCalled;
import org.rapporteur.cli.Subcommand;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.ReportExporter;
import org.rapporteur.report.export.Export;
import org.rapporteur.report.export.ReportFormats;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import picocli.CommandLine.Model.CommandSpec;

/** {@code rapporteur export}: writes reports of a dossier. */
@Component(service = Subcommand.class, scope = ServiceScope.PROTOTYPE, property = Subcommand.NAME + "=export")
public final class ExportCommand implements Subcommand, OftenCalled {

    private final DossierStore store;
    private final Export export;
    private final ReportFormats installed;
    private final Map<String, ReportExporter> exporters = new LinkedHashMap<>();
    private final ExportArguments arguments = new ExportArguments();

    /**
     * Made by Declarative Services.
     *
     * @param store opens the dossier
     * @param export writes the reports
     * @param formats the formats installed
     */
    @Activate
    public ExportCommand(@Reference DossierStore store, @Reference Export export, @Reference ReportFormats formats) {
        this.store = store;
        this.export = export;
        installed = formats;
        formats.all().forEach(exporter -> exporters.put(exporter.id(), exporter));
    }

    @Override
    public CommandSpec spec() {
        return arguments.spec(this);
    }

    @Override
    public ExitCode run(Console console) throws Exception {
        var texts = Texts.of(ExportCommand.class, console.locale());
        installed.problems().forEach(problem -> console.err().println(problem.sentence(console.locale())));
        List<ReportExporter> chosen = styled(formats(texts), texts);
        try (OpenDossier open = DossierArgument.open(arguments.dossier(), store, Access.READ, console)) {
            Locale locale = Locale.forLanguageTag(arguments.language().orElseGet(open.dossier()::getLanguage));
            var inquiry = new Inquiry(open.dossier(), open.records(), arguments.date().orElseGet(() -> LocalDate.now(console.clock())), locale);
            if (!inquiry.texts(Export.class).language().getLanguage().equals(locale.getLanguage())) {
                console.err().println(texts.text("export.noTexts", locale.toLanguageTag()));
            }
            var outcome = export.run(inquiry, arguments.selection(), chosen, arguments.out(), new ConsoleProgress(console));
            outcome.problems().forEach(console.err()::println);
            console.out().println(texts.text("export.done", outcome.files().size(), arguments.out()));
            return ExitCode.DONE;
        }
    }

    private List<ReportExporter> formats(Texts texts) throws CommandException {
        if (arguments.formats().isEmpty()) {
            return List.copyOf(exporters.values());
        }
        var chosen = new ArrayList<ReportExporter>();
        for (String format : arguments.formats()) {
            if (!exporters.containsKey(format)) {
                throw new CommandException(ExitCode.USAGE, texts.text("export.unknownFormat", format, List.copyOf(exporters.keySet())));
            }
            chosen.add(exporters.get(format));
        }
        return chosen;
    }

    /** The formats in the user's style where they know styles; at least one must. */
    private List<ReportExporter> styled(List<ReportExporter> chosen, Texts texts) throws CommandException {
        if (arguments.style().isEmpty()) {
            return chosen;
        }
        Path style = arguments.style().get();
        var styled = new ArrayList<ReportExporter>();
        boolean used = false;
        for (ReportExporter exporter : chosen) {
            try {
                var own = exporter.withStyle(style);
                used |= own.isPresent();
                styled.add(own.orElse(exporter));
            } catch (IOException problem) {
                throw new CommandException(ExitCode.FAILED, texts.text("export.style", style, problem.getMessage()), problem);
            }
        }
        if (!used) {
            throw new CommandException(ExitCode.USAGE, texts.text("export.noStyle", style));
        }
        return styled;
    }
}
